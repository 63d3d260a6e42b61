/** The law of 规则: what a profile may say and when it applies. */
@NullMarked
package org.weishishi.rule.domain;

import org.jspecify.annotations.NullMarked;
