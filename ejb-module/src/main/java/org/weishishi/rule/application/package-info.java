/** The door of 规则. */
@NullMarked
package org.weishishi.rule.application;

import org.jspecify.annotations.NullMarked;
