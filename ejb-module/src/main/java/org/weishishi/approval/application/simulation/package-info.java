/** 审批演算 · the engine over an office that is told, not stored. */
@NullMarked
package org.weishishi.approval.application.simulation;

import org.jspecify.annotations.NullMarked;
