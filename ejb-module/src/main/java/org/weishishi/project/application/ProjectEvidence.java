package org.weishishi.project.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.weishishi.approval.api.DecisionView;
import org.weishishi.approval.application.Approvals;
import org.weishishi.project.api.Evidence;
import org.weishishi.project.api.EvidenceSource;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.ProjectStage;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.SubjectRef;

/** 项目与审批的证据 · what project itself and the approval below it know: proposals merged, sign-offs, decisions. */
@ApplicationScoped
public class ProjectEvidence implements EvidenceSource {

    private static final Set<StageKind> OWN = Set.of(StageKind.COLLECTION, StageKind.SCREENING, StageKind.CONSULTATION);

    private final ProjectRepository projects;
    private final Approvals approvals;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ProjectEvidence() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ProjectEvidence(ProjectRepository projects, Approvals approvals) {
        this.projects = projects;
        this.approvals = approvals;
    }

    @Override
    public List<Evidence> of(long projectId) {
        List<Evidence> all = new ArrayList<>();
        SubjectRef subject = new SubjectRef("project", projectId);
        projects.find(projectId).map(MicroProject::road).orElse(List.of()).stream()
                .filter(s -> OWN.contains(s.kind()))
                .forEach(s -> add(all, s, subject));
        approvals
                .latest(subject)
                .ifPresent(file ->
                        file.decisions().forEach(d -> all.add(decided(d, new SubjectRef("approval", file.id())))));
        return List.copyOf(all);
    }

    private static void add(List<Evidence> all, ProjectStage stage, SubjectRef subject) {
        ActedBy by = stage.endedBy();
        OffsetDateTime at = stage.endedAt();
        if (by != null && at != null) {
            String key = "project.evidence." + stage.kind().name() + "."
                    + stage.state().name();
            String opinion = stage.facts().getString("opinion", "");
            all.add(new Evidence(
                    stage.kind(),
                    at,
                    printed(by),
                    key,
                    List.of(
                            stage.facts().getString("participants", ""),
                            String.valueOf(stage.facts().getInt("proposals", 0))),
                    subject,
                    opinion.isEmpty() ? null : opinion));
        }
    }

    private static Evidence decided(DecisionView d, SubjectRef source) {
        return new Evidence(
                StageKind.CHAIN,
                d.at(),
                d.unit() + " " + d.post() + " " + d.name(),
                "project.evidence.CHAIN." + d.kind().name(),
                List.of(d.step()),
                source,
                d.opinion().isEmpty() ? null : d.opinion());
    }

    /** @return unit, post and name; the system has none of the first two */
    public static String printed(ActedBy by) {
        return by.personId() == null ? by.personName() : by.unitName() + " " + by.postName() + " " + by.personName();
    }
}
