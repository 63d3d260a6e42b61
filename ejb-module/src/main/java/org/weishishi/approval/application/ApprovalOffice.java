package org.weishishi.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import org.weishishi.approval.api.ApprovalFile;
import org.weishishi.approval.api.StartApproval;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalChain;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.ApprovalSubject;
import org.weishishi.approval.domain.Submission;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.SubjectRef;

/** 审批受理 · starts approvals and takes them back after a return. */
@ApplicationScoped
public class ApprovalOffice implements Approvals {

    private final ApprovalRepository approvals;
    private final SeatFinder seats;
    private final ApprovalNews news;
    private final ApprovalViews views;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ApprovalOffice() {
        this(null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ApprovalOffice(
            ApprovalRepository approvals,
            SeatFinder seats,
            ApprovalNews news,
            ApprovalViews views,
            CurrentActor actor,
            BusinessClock clock) {
        this.approvals = approvals;
        this.seats = seats;
        this.news = news;
        this.views = views;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public long start(StartApproval said) {
        if (approvals.latest(said.subject()).filter(ApprovalNews::underWay).isPresent()) {
            throw BusinessException.conflict("approval.error.alreadyRunning", said.title());
        }
        Approval approval = new Approval(
                new ApprovalSubject(
                        said.subject(),
                        said.title(),
                        said.amount(),
                        said.community().id(),
                        said.community().name()),
                ApprovalChain.of(said.profileKey(), said.steps()),
                Submission.of(said.snapshot()),
                actor.by(),
                seats.above(said.community().id()),
                clock.now());
        approvals.add(approval);
        news.decided(approval);
        return approval.id();
    }

    @Override
    public void resubmit(SubjectRef subject, JsonObject snapshot) {
        Approval approval = approvals
                .latest(subject)
                .flatMap(a -> approvals.lock(a.id()))
                .orElseThrow(() -> BusinessException.notFound("approval.error.noTask"));
        approval.resubmit(
                Submission.of(snapshot),
                actor.by(),
                seats.above(approval.about().communityId()),
                clock.now());
        approvals.flush();
        news.decided(approval);
    }

    @Override
    public Optional<ApprovalFile> latest(SubjectRef subject) {
        return approvals.latest(subject).map(views::file);
    }
}
