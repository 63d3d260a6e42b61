/** 审批管理 · what the administrator sees: which approvals need a hand, and what may be done with one. */
@NullMarked
package org.weishishi.approval.api.watch;

import org.jspecify.annotations.NullMarked;
