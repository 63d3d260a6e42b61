/** The doors of the rule book. */
@NullMarked
package org.weishishi.rule.application.book;

import org.jspecify.annotations.NullMarked;
