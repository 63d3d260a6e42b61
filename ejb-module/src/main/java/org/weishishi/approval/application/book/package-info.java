/** 审批链管理 · the chain in force, and the doors to draft, check, compare, simulate and release the next. */
@NullMarked
package org.weishishi.approval.application.book;

import org.jspecify.annotations.NullMarked;
