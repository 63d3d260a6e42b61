/** 审批管理 · stopping, reassigning, handing over. */
@NullMarked
package org.weishishi.approval.web.admin;

import org.jspecify.annotations.NullMarked;
