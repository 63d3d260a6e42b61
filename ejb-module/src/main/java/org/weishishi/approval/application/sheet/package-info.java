/** 审批表 · the paper that shows every decision. */
@NullMarked
package org.weishishi.approval.application.sheet;

import org.jspecify.annotations.NullMarked;
