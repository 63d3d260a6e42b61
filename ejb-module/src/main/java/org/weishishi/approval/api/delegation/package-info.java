/** 委托 · what others say and see of delegations. */
@NullMarked
package org.weishishi.approval.api.delegation;

import org.jspecify.annotations.NullMarked;
