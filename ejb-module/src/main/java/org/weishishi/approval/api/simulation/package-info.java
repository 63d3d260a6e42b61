/** 审批演算 · a chain, an extract of the organization and what people try, and the state after each. */
@NullMarked
package org.weishishi.approval.api.simulation;

import org.jspecify.annotations.NullMarked;
