/** The door of 公文. */
@NullMarked
package org.weishishi.document.application;

import org.jspecify.annotations.NullMarked;
