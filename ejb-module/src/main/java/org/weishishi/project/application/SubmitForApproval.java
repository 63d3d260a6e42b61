package org.weishishi.project.application;

import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.weishishi.approval.api.ApprovalFile;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.StartApproval;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.application.Approvals;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.SubmitProject;
import org.weishishi.project.api.ToSubmit;
import org.weishishi.project.api.screening.FindingView;
import org.weishishi.project.api.screening.HandOver;
import org.weishishi.project.application.screening.Screening;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 送审 · the clerk sends the project to its approval chain with an immutable snapshot. */
@UseCase
public class SubmitForApproval {

    private final ProjectRepository projects;
    private final ApprovalSnapshot snapshots;
    private final ApprovalFacts facts;
    private final Approvals approvals;
    private final Rules rules;
    private final Directory directory;
    private final CurrentActor actor;
    private final Screening screening;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    SubmitForApproval() {
        this(null, null, null, null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public SubmitForApproval(
            ProjectRepository projects,
            ApprovalSnapshot snapshots,
            ApprovalFacts facts,
            Approvals approvals,
            Rules rules,
            Directory directory,
            CurrentActor actor,
            Screening screening,
            BusinessClock clock) {
        this.projects = projects;
        this.snapshots = snapshots;
        this.facts = facts;
        this.approvals = approvals;
        this.rules = rules;
        this.directory = directory;
        this.actor = actor;
        this.screening = screening;
        this.clock = clock;
    }

    /** 待送审 · @return the projects of the own community that wait to be sent, first or again, by code; empty above a community */
    @Allowed(value = Permission.APPROVAL_SUBMIT, kind = Allowed.Kind.READ)
    public List<ToSubmit> waiting() {
        Actor clerk = actor.require();
        return ProjectScope.atCommunity(clerk)
                ? projects.inStage(clerk.unit(), StageKind.CHAIN).stream()
                        .flatMap(this::toSubmit)
                        .toList()
                : List.of();
    }

    private Stream<ToSubmit> toSubmit(MicroProject project) {
        ApprovalState state = approvals
                .latest(new SubjectRef("project", project.id()))
                .map(ApprovalFile::state)
                .orElse(null);
        return state == null || state == ApprovalState.RETURNED || state == ApprovalState.CANCELLED
                ? Stream.of(new ToSubmit(ProjectViews.of(project), state != null))
                : Stream.empty();
    }

    /** 送审 or, after a return, 重新送审. */
    @Allowed(Permission.APPROVAL_SUBMIT)
    public void submit(SubmitProject said) {
        Actor clerk = actor.require();
        MicroProject project = ProjectScope.locked(projects, said.projectId(), clerk);
        if (project.stage() != StageKind.CHAIN) {
            throw BusinessException.conflict(
                    "project.error.notInStage", project.details().name(), project.code());
        }
        RuleProfile profile = rules.byKey(project.rules());
        List<FindingView> found = screening.require(project, HandOver.APPROVAL);
        project.submitted(clock.now());
        StartApproval submission = submission(said.subject(), project, profile, facts.of(project, found));
        if (approvals
                .latest(said.subject())
                .filter(a -> a.state() == ApprovalState.RETURNED)
                .isPresent()) {
            approvals.resubmit(submission, said.reply());
        } else {
            approvals.start(submission);
        }
    }

    private StartApproval submission(SubjectRef subject, MicroProject project, RuleProfile profile, Facts read) {
        return new StartApproval(
                subject,
                project.details().name(),
                directory.unit(project.locality().communityId()),
                ChainPurpose.PROJECT,
                profile.key(),
                read,
                project.details().amountIsDemonstration(),
                snapshots.of(project));
    }
}
