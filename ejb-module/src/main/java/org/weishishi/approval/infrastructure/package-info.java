/** The tools of 审批: repositories on JPA and the sweep. */
@NullMarked
package org.weishishi.approval.infrastructure;

import org.jspecify.annotations.NullMarked;
