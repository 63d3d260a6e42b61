package org.weishishi.approval.api;

import org.jspecify.annotations.Nullable;

/**
 * 本单位待办 · one task of a colleague, for who enters paper opinions.
 *
 * @param task the task
 * @param approvalId its approval
 * @param signer whose task it is: unit, post, name
 * @param paper what waits for confirmation, null when nothing was entered
 * @param own whether the reader entered it and so cannot confirm it
 */
public record UnitTask(
        TaskView task,
        long approvalId,
        String signer,
        @Nullable WaitingPaper paper,
        boolean own) {}
