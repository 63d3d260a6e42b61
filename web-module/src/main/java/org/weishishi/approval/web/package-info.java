/** Pages of 审批. */
@NullMarked
package org.weishishi.approval.web;

import org.jspecify.annotations.NullMarked;
