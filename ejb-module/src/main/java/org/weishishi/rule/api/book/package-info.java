/** Words about the rule book: editions, their changes and what is wrong in them. */
@NullMarked
package org.weishishi.rule.api.book;

import org.jspecify.annotations.NullMarked;
