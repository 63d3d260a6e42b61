/** Rows of the daily digests, and the timer. */
@NullMarked
package org.weishishi.document.infrastructure.digest;

import org.jspecify.annotations.NullMarked;
