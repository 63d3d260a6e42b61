package org.weishishi.approval.web.rest;

import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.DecisionKind;

/**
 * 办理意见 · what a program sends to decide a task.
 *
 * @param decision what is decided
 * @param opinion 意见, up to 500 characters; may be left out with a plain approval
 * @param version revision of the approval as the person saw it, from {@code GET approvals/tasks/{id}}; another one is a lost race
 */
public record TaskDecision(
        @Nullable DecisionKind decision,
        @Nullable String opinion,
        @Nullable Long version) {}
