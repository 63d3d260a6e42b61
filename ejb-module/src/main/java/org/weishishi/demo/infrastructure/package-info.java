/** Tools of 演示: the start, the marks on JPA. */
@NullMarked
package org.weishishi.demo.infrastructure;

import org.jspecify.annotations.NullMarked;
