/** Tests of 规则. */
@NullMarked
package org.weishishi.rule;

import org.jspecify.annotations.NullMarked;
