package org.weishishi.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.weishishi.approval.api.ApprovalFile;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.StartApproval;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.application.Handling.Held;
import org.weishishi.approval.application.book.ChainBook;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.ApprovalSubject;
import org.weishishi.approval.domain.SnapshotRepository;
import org.weishishi.approval.domain.Submission;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Entry;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Opinion;
import org.weishishi.approval.domain.operation.control.Resume;
import org.weishishi.approval.domain.operation.control.Terminate;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.SubjectRef;

/** 审批受理 · starts approvals and takes them back after a return. */
@ApplicationScoped
public class ApprovalOffice implements Approvals {

    private final ApprovalRepository approvals;
    private final Handling handling;
    private final Offices offices;
    private final ApprovalViews views;
    private final ChainBook chains;
    private final SnapshotRepository snapshots;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ApprovalOffice() {
        this(null, null, null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ApprovalOffice(
            ApprovalRepository approvals,
            Handling handling,
            Offices offices,
            ApprovalViews views,
            ChainBook chains,
            SnapshotRepository snapshots,
            CurrentActor actor,
            BusinessClock clock) {
        this.approvals = approvals;
        this.handling = handling;
        this.offices = offices;
        this.views = views;
        this.chains = chains;
        this.snapshots = snapshots;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public long start(StartApproval said) {
        if (approvals.latest(said.subject()).filter(a -> !a.state().isEnd()).isPresent()) {
            throw BusinessException.conflict("approval.error.alreadyRunning", said.title());
        }
        Agent initiator = Agent.person(actor.by());
        Approval approval = new Approval(
                new ApprovalSubject(
                        said.subject(),
                        said.title(),
                        said.amount(),
                        said.demonstration(),
                        offices.above(said.community(), said.purpose().name())),
                chains.inForce(said.profileKey(), said.purpose(), said.facts(), clock.today()),
                Submission.of(said.snapshot(), said.facts()),
                initiator,
                clock.now());
        approvals.add(approval);
        Course blank = approval.course();
        handling.kept(approval, blank, approval.start(initiator, offices.of(approval)));
        return approval.id();
    }

    @Override
    public void resubmit(StartApproval said, String reply) {
        Approval approval =
                locked(said.subject()).orElseThrow(() -> BusinessException.notFound("approval.error.noTask"));
        Held held = handling.held(approval, Agent.Capacity.PERSON);
        ApprovalChain chain = chains.inForce(said.profileKey(), said.purpose(), said.facts(), clock.today());
        if (!chain.key().equals(approval.course().chain().key())) {
            throw BusinessException.refused("approval.error.otherChain", said.title(), said.amount(), chain.name());
        }
        Course before = approval.course();
        Submission earlier = approval.submission();
        var done = approval.resubmit(Submission.of(said.snapshot(), said.facts()), reply, held.agent(), held.office());
        approval.about().amend(said.title(), said.amount(), said.demonstration());
        snapshots.keep(approval, done.entries().get(0).number(), earlier);
        handling.kept(approval, before, done);
    }

    @Override
    public void stop(SubjectRef subject, String why) {
        locked(subject)
                .filter(a -> a.state().hasRound() || a.state() == ApprovalState.RETURNED)
                .ifPresent(a -> steer(a, new Terminate(Opinion.shortened(why))));
    }

    @Override
    public void goOn(SubjectRef subject, ActedBy stopper, String why) {
        locked(subject)
                .filter(a -> a.state() == ApprovalState.TERMINATED)
                .filter(a -> stopper.equals(stopOf(a).by()))
                .ifPresent(a -> steer(a, new Resume(Opinion.shortened(why))));
    }

    @Override
    public void hold(SubjectRef subject) {
        locked(subject);
    }

    private Optional<Approval> locked(SubjectRef subject) {
        return approvals.latest(subject).flatMap(a -> approvals.lock(a.id()));
    }

    private Entry stopOf(Approval approval) {
        List<Entry> stops = approvals.trail(approval.id()).stream()
                .filter(e -> e.kind() == OperationKind.TERMINATE)
                .toList();
        return stops.get(stops.size() - 1);
    }

    private void steer(Approval approval, Operation operation) {
        handling.perform(handling.held(approval, Agent.Capacity.ADMINISTRATOR), operation);
    }

    @Override
    public Optional<ApprovalFile> latest(SubjectRef subject) {
        return approvals.latest(subject).map(views::file);
    }
}
