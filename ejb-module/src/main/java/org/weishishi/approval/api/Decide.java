package org.weishishi.approval.api;

/**
 * 办理待办 · what the holder of a task decides.
 *
 * @param taskId the task
 * @param revision of the approval as the person saw it
 * @param kind the decision
 * @param opinion 意见, up to 500 characters; needed for everything but a plain approval
 * @param returnTo key of the step to return to, for {@link DecisionKind#RETURN_TO_STEP}; else empty
 * @param straightBack 直送 · whether the one who returns it is the next to see the rework, instead of everybody in order
 */
public record Decide(
        long taskId, long revision, DecisionKind kind, String opinion, String returnTo, boolean straightBack) {

    /** Longest opinion in characters, and as long a reason or remark. */
    public static final int LONGEST_OPINION = 500;

    /** In order, to where the kind says. */
    public Decide(long taskId, long revision, DecisionKind kind, String opinion) {
        this(taskId, revision, kind, opinion, "", false);
    }
}
