package org.weishishi.project.application;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalFile;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.application.Approvals;
import org.weishishi.document.application.Documents;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.Evidence;
import org.weishishi.project.api.EvidenceSource;
import org.weishishi.project.api.ProjectFile;
import org.weishishi.project.api.ProjectFile.Action;
import org.weishishi.project.api.ProjectFile.RoadStage;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.application.publicity.MatrixBuilder;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.ProjectStage;
import org.weishishi.project.domain.proposal.Proposal;
import org.weishishi.project.domain.proposal.ProposalRepository;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 项目卷 · gathers the whole life of one project from every context that knows something of it. */
@UseCase
public class ReadProject {

    private final ProjectRepository projects;
    private final ProposalRepository proposals;
    private final Approvals approvals;
    private final Documents documents;
    private final Rules rules;
    private final CurrentActor actor;
    private final MatrixBuilder matrix;
    private final Iterable<EvidenceSource> sources;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ReadProject() {
        this(null, null, null, null, null, null, null, (Iterable<EvidenceSource>) null);
    }

    /** As the container makes it: with every evidence source there is. */
    @Inject
    public ReadProject(
            ProjectRepository projects,
            ProposalRepository proposals,
            Approvals approvals,
            Documents documents,
            Rules rules,
            CurrentActor actor,
            MatrixBuilder matrix,
            @Any Instance<EvidenceSource> sources) {
        this(projects, proposals, approvals, documents, rules, actor, matrix, (Iterable<EvidenceSource>) sources);
    }

    /** With the evidence sources given. */
    ReadProject(
            ProjectRepository projects,
            ProposalRepository proposals,
            Approvals approvals,
            Documents documents,
            Rules rules,
            CurrentActor actor,
            MatrixBuilder matrix,
            Iterable<EvidenceSource> sources) {
        this.projects = projects;
        this.proposals = proposals;
        this.approvals = approvals;
        this.documents = documents;
        this.rules = rules;
        this.actor = actor;
        this.matrix = matrix;
        this.sources = sources;
    }

    /** @return the file; unknown and out of scope give the same {@code NOT_FOUND} */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.PERSONAL_READ)
    public ProjectFile file(long projectId) {
        Actor reader = actor.require();
        MicroProject project = ProjectScope.visible(projects, projectId, reader);
        SubjectRef subject = new SubjectRef("project", projectId);
        ApprovalFile approval = approvals.latest(subject).orElse(null);
        List<Evidence> evidence = evidence(projectId);
        return new ProjectFile(
                ProjectViews.of(project),
                project.details(),
                rules.byKey(project.rules()).source("profile"),
                project.rounds().stream().map(ReadProject::stage).toList(),
                matrix.one(projectId).cells(),
                evidence,
                documents.about(subject),
                approval,
                proposals.of(projectId).stream().map(Proposal::view).toList(),
                actions(project, approval, reader));
    }

    private List<Evidence> evidence(long projectId) {
        return StreamSupport.stream(sources.spliterator(), false)
                .flatMap(source -> source.of(projectId).stream())
                .sorted(Comparator.comparing(Evidence::at))
                .toList();
    }

    private static RoadStage stage(ProjectStage stage) {
        ActedBy by = stage.endedBy();
        return new RoadStage(
                stage.kind(),
                stage.name(),
                stage.round(),
                stage.state().name(),
                stage.enteredAt(),
                stage.endedAt(),
                by == null ? "" : ProjectEvidence.printed(by));
    }

    private static List<Action> actions(MicroProject project, @Nullable ApprovalFile approval, Actor reader) {
        List<Action> may = new ArrayList<>();
        StageKind stage = project.stage();
        if (stage == StageKind.SCREENING && reader.may(Permission.SCREENING_RECORD)) {
            may.add(Action.SCREENING);
        }
        if (stage == StageKind.CONSULTATION && reader.may(Permission.CONSULTATION_RECORD)) {
            may.add(Action.CONSULTATION);
        }
        boolean waiting = approval == null || approval.state() == ApprovalState.RETURNED;
        if (stage == StageKind.CHAIN && waiting && reader.may(Permission.APPROVAL_SUBMIT)) {
            may.add(Action.SUBMIT);
        }
        return List.copyOf(may);
    }
}
