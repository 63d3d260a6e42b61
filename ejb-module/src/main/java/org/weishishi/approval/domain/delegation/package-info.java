/** 委托 · who acts for whom in which period: bounded, no cycles, both names in the trail. */
@NullMarked
package org.weishishi.approval.domain.delegation;

import org.jspecify.annotations.NullMarked;
