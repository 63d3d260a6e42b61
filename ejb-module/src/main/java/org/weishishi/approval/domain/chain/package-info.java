/** 审批链定义 · what a chain may say: steps, who signs them, when they apply, what happens on time-out; plain values. */
@NullMarked
package org.weishishi.approval.domain.chain;

import org.jspecify.annotations.NullMarked;
