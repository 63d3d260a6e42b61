package org.weishishi.approval.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.SubjectRef;

/**
 * 审批卷 · everything to explain an approval: why here, whose turn, since when, until when, what next.
 *
 * @param id its number
 * @param subject what it is about
 * @param title how lists name it
 * @param state where it stands
 * @param revision the state seen, to be sent back with an act
 * @param profileKey rule profile the chain comes from: why it is here
 * @param initiator 送审人: unit, post, name
 * @param startedAt when it was submitted
 * @param steps the chain
 * @param turn whose turn it is, null when nobody's
 * @param decisions all decisions, oldest first
 * @param snapshotHash hash of the facts decided on
 * @param intact whether the hash chain of the decisions verifies
 */
public record ApprovalFile(
        long id,
        SubjectRef subject,
        String title,
        ApprovalState state,
        long revision,
        String profileKey,
        String initiator,
        OffsetDateTime startedAt,
        List<StepView> steps,
        @Nullable Turn turn,
        List<DecisionView> decisions,
        String snapshotHash,
        boolean intact) {

    /**
     * 轮到谁.
     *
     * @param step number of the step, from 1
     * @param name 环节名称
     * @param unit the deciding unit
     * @param who holders, or the posts to be filled when blocked
     * @param since when the round began
     * @param due last day
     * @param daysLeft working days left, negative when overdue
     * @param next name of the step after, null at the last
     * @param expected expected finish by the working calendar
     */
    public record Turn(
            int step,
            String name,
            String unit,
            String who,
            OffsetDateTime since,
            LocalDate due,
            int daysLeft,
            @Nullable String next,
            LocalDate expected) {}
}
