/** Tests of sheets with real files. */
@NullMarked
package org.weishishi.document.infrastructure.sheet;

import org.jspecify.annotations.NullMarked;
