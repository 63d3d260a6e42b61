/** Tests of what may be attached, with real files. */
@NullMarked
package org.weishishi.document.infrastructure.attachment;

import org.jspecify.annotations.NullMarked;
