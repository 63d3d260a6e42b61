/** Scripts, steps and what has been played. */
@NullMarked
package org.weishishi.demo.domain;

import org.jspecify.annotations.NullMarked;
