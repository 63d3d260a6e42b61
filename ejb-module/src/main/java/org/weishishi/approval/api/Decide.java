package org.weishishi.approval.api;

/**
 * 办理待办 · what the holder of a task decides.
 *
 * @param taskId the task
 * @param revision of the approval as the person saw it; another one is a lost race
 * @param kind the decision
 * @param opinion 意见, up to 500 characters; needed for everything but a plain approval
 */
public record Decide(long taskId, long revision, DecisionKind kind, String opinion) {}
