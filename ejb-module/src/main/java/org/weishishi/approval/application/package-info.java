/** The door of 审批. */
@NullMarked
package org.weishishi.approval.application;

import org.jspecify.annotations.NullMarked;
