/** 审批链定义 · the words of a chain: steps, who signs them, when they apply, what happens on time-out. */
@NullMarked
package org.weishishi.approval.api.chain;

import org.jspecify.annotations.NullMarked;
