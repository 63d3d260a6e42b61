package org.weishishi.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import org.weishishi.approval.api.Decide;
import org.weishishi.approval.domain.Act;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.ApprovalTask;
import org.weishishi.approval.domain.OpinionDraftRepository;
import org.weishishi.approval.domain.TaskToken;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;

/** 待办处理 · locks the approval of a task, tries an act on it and carries it out; the loser of a race keeps what was typed. */
@ApplicationScoped
public class TaskDecisions {

    private final ApprovalRepository approvals;
    private final OpinionDraftRepository drafts;
    private final SeatFinder seats;
    private final ApprovalNews news;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    TaskDecisions() {
        this(null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public TaskDecisions(
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

    /** An act that can be decided, on an approval locked until the transaction ends. */
    record Open(Approval approval, TaskToken token, Act act, Actor signer, long taskId) {}

    /** @return the act, found decidable */
    Open open(Decide said) {
        Act act = new Act(said.kind(), said.opinion());
        Actor signer = actor.require();
        Approval approval = approvals
                .approvalOf(said.taskId())
                .flatMap(approvals::lock)
                .orElseThrow(() -> BusinessException.notFound("approval.error.noTask"));
        TaskToken token = new TaskToken(number(approval, said.taskId()), said.revision());
        try {
            approval.decidable(token, act, signer.by());
        } catch (BusinessException refusal) {
            keepTyped(refusal, said.taskId(), act, signer);
            throw refusal;
        }
        return new Open(approval, token, act, signer, said.taskId());
    }

    /** Carries it out as of that time. */
    void decide(Open open, Act act, OffsetDateTime at) {
        Approval approval = open.approval();
        approval.decide(
                open.token(),
                act,
                open.signer().by(),
                seats.above(approval.about().communityId()),
                at);
        approvals.flush();
        drafts.forget(open.taskId(), open.signer().personId());
        news.decided(approval);
    }

    private void keepTyped(BusinessException refusal, long taskId, Act act, Actor signer) {
        if (refusal.kind() == BusinessException.Kind.CONFLICT && !act.opinion().isEmpty()) {
            drafts.keep(taskId, signer.personId(), act.opinion(), clock.now());
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
