/** Tests of the rule book. */
@NullMarked
package org.weishishi.rule.book;

import org.jspecify.annotations.NullMarked;
