/** 审批台 · deciding, more operations, batch, side by side. */
@NullMarked
package org.weishishi.approval.web.desk;

import org.jspecify.annotations.NullMarked;
