/** The door of 发文. */
@NullMarked
package org.weishishi.document.application.issuing;

import org.jspecify.annotations.NullMarked;
