package org.weishishi.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.weishishi.approval.api.ApprovalFile;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.StartApproval;
import org.weishishi.approval.application.Handling.Held;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.ApprovalSubject;
import org.weishishi.approval.domain.Submission;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.api.chain.SignerPost;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.api.chain.TimeOut;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.rule.api.RuleProfile.ChainStep;
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
            Handling handling,
            Offices offices,
            ApprovalViews views,
            CurrentActor actor,
            BusinessClock clock) {
        this.approvals = approvals;
        this.handling = handling;
        this.offices = offices;
        this.views = views;
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
                        offices.above(said.community(), ChainPurpose.PROJECT.name())),
                chain(said.profileKey(), said.steps()),
                Submission.of(said.snapshot(), facts(said)),
                initiator,
                clock.now());
        approvals.add(approval);
        Course blank = approval.course();
        handling.kept(
                approval,
                blank,
                approval.start(initiator, offices.of(approval.about().place())));
        return approval.id();
    }

    private static Facts facts(StartApproval said) {
        return new Facts(said.kind(), said.amount());
    }

    private static ApprovalChain chain(String profile, List<ChainStep> steps) {
        return new ApprovalChain(
                profile + ".project",
                1,
                profile,
                profile,
                ChainPolicies.USUAL,
                IntStream.range(0, steps.size())
                        .mapToObj(i -> step(i + 1, steps.get(i)))
                        .toList());
    }

    private static ApprovalStep step(int number, ChainStep step) {
        return new ApprovalStep(
                "s" + number,
                step.name(),
                OrgLevel.valueOf(step.level()),
                List.of(new SignerPost(PostKind.valueOf(step.post()), null)),
                null,
                null,
                StepMode.ANY,
                0,
                step.days(),
                TimeOut.USUAL,
                List.of(
                        StepFlag.MAY_RETURN,
                        StepFlag.MAY_ADD_SIGNERS,
                        StepFlag.MAY_TRANSFER,
                        StepFlag.BATCH,
                        StepFlag.DECIDES_MONEY),
                null,
                Map.of(),
                step.demonstration());
    }

    @Override
    public void resubmit(SubjectRef subject, JsonObject snapshot) {
        Approval approval = approvals
                .latest(subject)
                .flatMap(a -> approvals.lock(a.id()))
                .orElseThrow(() -> BusinessException.notFound("approval.error.noTask"));
        Held held = handling.held(approval, Agent.Capacity.PERSON);
        Course before = approval.course();
        Submission earlier = approval.submission();
        Submission again = Submission.of(snapshot, earlier.facts());
        var done = approval.resubmit(again, held.agent(), held.office());
        approvals.keepSnapshot(approval, done.entries().get(0).number(), earlier);
        handling.kept(approval, before, done);
    }

    @Override
    public Optional<ApprovalFile> latest(SubjectRef subject) {
        return approvals.latest(subject).map(views::file);
    }
}
