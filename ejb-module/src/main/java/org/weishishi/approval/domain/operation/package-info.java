/** 操作 · everything that can be done with an approval, in three groups. */
@NullMarked
package org.weishishi.approval.domain.operation;

import org.jspecify.annotations.NullMarked;
