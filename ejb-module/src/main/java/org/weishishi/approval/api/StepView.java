package org.weishishi.approval.api;

import org.jspecify.annotations.Nullable;

/**
 * 环节 · one step of the chain as the file shows it.
 *
 * @param number from 1
 * @param key names the step, to return to it
 * @param name 环节名称
 * @param level name of the {@code OrgLevel}
 * @param demonstration 演示环节
 * @param days deadline in working days
 * @param state of its latest round, null when it has not started or starts again after a return
 * @param who who holds it now or which posts are to be filled, or who decided last; empty when it has not started
 */
public record StepView(
        int number,
        String key,
        String name,
        String level,
        boolean demonstration,
        int days,
        @Nullable RoundState state,
        String who) {}
