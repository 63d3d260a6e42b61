package org.weishishi.approval.application;

import jakarta.inject.Inject;
import org.weishishi.approval.api.Decide;
import org.weishishi.approval.domain.Act;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.ApprovalTask;
import org.weishishi.approval.domain.OpinionDraftRepository;
import org.weishishi.approval.domain.TaskToken;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 办理待办 · approve, reject or return; the loser of a race keeps what was typed as a draft. */
@UseCase
public class DecideTask {

    private final ApprovalRepository approvals;
    private final OpinionDraftRepository drafts;
    private final SeatFinder seats;
    private final ApprovalNews news;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    DecideTask() {
        this(null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public DecideTask(
            ApprovalRepository approvals,
            OpinionDraftRepository drafts,
            SeatFinder seats,
            ApprovalNews news,
            CurrentActor actor,
            BusinessClock clock) {
        this.approvals = approvals;
        this.drafts = drafts;
        this.seats = seats;
        this.news = news;
        this.actor = actor;
        this.clock = clock;
    }

    /** 同意、否决、退回 · as the command says. */
    @Allowed(Permission.APPROVAL_DECIDE)
    public void decide(Decide said) {
        Act act = new Act(said.kind(), said.opinion());
        Actor signer = actor.require();
        Approval approval = approvals
                .approvalOf(said.taskId())
                .flatMap(approvals::lock)
                .orElseThrow(() -> BusinessException.notFound("approval.error.noTask"));
        try {
            approval.decide(
                    new TaskToken(number(approval, said.taskId()), said.revision()),
                    act,
                    signer.by(),
                    seats.above(approval.about().communityId()),
                    clock.now());
        } catch (BusinessException refusal) {
            keepTyped(refusal, said, act, signer);
            throw refusal;
        }
        approvals.flush();
        drafts.forget(said.taskId(), signer.personId());
        news.decided(approval);
    }

    private void keepTyped(BusinessException refusal, Decide said, Act act, Actor signer) {
        if (refusal.kind() == BusinessException.Kind.CONFLICT && !act.opinion().isEmpty()) {
            drafts.keep(said.taskId(), signer.personId(), act.opinion(), clock.now());
        }
    }

    private static int number(Approval approval, long taskId) {
        return approval.rounds().stream()
                .flatMap(r -> r.tasks().stream())
                .filter(t -> t.id() == taskId)
                .findFirst()
                .map(ApprovalTask::number)
                .orElseThrow(() -> BusinessException.notFound("approval.error.noTask"));
    }
}
