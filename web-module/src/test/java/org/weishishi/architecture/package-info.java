/** Proves that pages and REST stay above the doors. */
@NullMarked
package org.weishishi.architecture;

import org.jspecify.annotations.NullMarked;
