package org.weishishi.approval.web.rest;

import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.DecisionKind;

/**
 * 办理意见 · what a program sends to decide a task.
 *
 * @param decision what is decided
 * @param opinion 意见, up to 500 characters; may be left out with a plain approval
 * @param pin 签名口令 where the server asks a module, a service or the demo key; without {@code prepared} the server prepares
 *     and signs at once
 * @param prepared number from {@code POST approvals/tasks/{id}/decisions/prepared}
 * @param cms detached CMS over the prepared content, base64, made at the signer's computer
 * @param version revision of the approval as the person saw it, from {@code GET approvals/tasks/{id}}; another one is a lost race
 */
public record TaskDecision(
        @Nullable DecisionKind decision,
        @Nullable String opinion,
        @Nullable Long version,
        @Nullable String pin,
        @Nullable Long prepared,
        @Nullable String cms) {

    /** The PIN stays out of logs. */
    @Override
    public String toString() {
        return decision + " " + version;
    }
}
