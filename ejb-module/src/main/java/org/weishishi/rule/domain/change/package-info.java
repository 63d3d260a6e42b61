/** What differs between two editions, value by value, and which clause each change rests on. */
@NullMarked
package org.weishishi.rule.domain.change;

import org.jspecify.annotations.NullMarked;
