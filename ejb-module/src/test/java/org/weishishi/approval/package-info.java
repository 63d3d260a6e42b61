/** Tests of 审批. */
@NullMarked
package org.weishishi.approval;

import org.jspecify.annotations.NullMarked;
