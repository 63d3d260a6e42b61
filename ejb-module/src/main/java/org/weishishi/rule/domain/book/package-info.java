/** The rule book: editions, which of them is in force where and when, and what a change may do. */
@NullMarked
package org.weishishi.rule.domain.book;

import org.jspecify.annotations.NullMarked;
