/** Words of 规则 that other contexts may say. */
@NullMarked
package org.weishishi.rule.api;

import org.jspecify.annotations.NullMarked;
