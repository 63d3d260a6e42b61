/** Words of 审批 that other contexts may say. */
@NullMarked
package org.weishishi.approval.api;

import org.jspecify.annotations.NullMarked;
