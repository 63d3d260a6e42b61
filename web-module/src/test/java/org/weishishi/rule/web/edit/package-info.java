/** Proves that pages and REST stay above the doors. */
@NullMarked
package org.weishishi.rule.web.edit;

import org.jspecify.annotations.NullMarked;
