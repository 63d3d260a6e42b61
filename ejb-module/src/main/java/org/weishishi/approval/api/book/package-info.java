/** 审批链版本 · what others say and see of dated chains. */
@NullMarked
package org.weishishi.approval.api.book;

import org.jspecify.annotations.NullMarked;
