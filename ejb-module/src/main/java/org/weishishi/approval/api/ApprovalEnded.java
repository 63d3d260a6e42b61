package org.weishishi.approval.api;

import java.time.OffsetDateTime;
import org.weishishi.shared.SubjectRef;

/**
 * 审批办结 · an approval came to its end; fired in the deciding transaction.
 *
 * @param approvalId the approval
 * @param subject what it was about
 * @param outcome how it ended
 * @param at business time
 */
public record ApprovalEnded(long approvalId, SubjectRef subject, Outcome outcome, OffsetDateTime at) {

    /** 办结结果. */
    public enum Outcome {
        /** 同意. */
        APPROVED,
        /** 否决. */
        REJECTED
    }
}
