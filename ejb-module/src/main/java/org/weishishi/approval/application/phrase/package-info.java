/** The door of 常用语. */
@NullMarked
package org.weishishi.approval.application.phrase;

import org.jspecify.annotations.NullMarked;
