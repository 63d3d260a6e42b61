/** 规则 · what stands between the rule book and those who read and change it. */
@NullMarked
package org.weishishi.rule.web;

import org.jspecify.annotations.NullMarked;
