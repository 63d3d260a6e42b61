package org.weishishi.project.application.screening;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.document.application.attachment.Attachments;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.screening.WaiveFinding;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.application.ProjectViews;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.screening.Finding;
import org.weishishi.project.domain.screening.FindingRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 特批 · the post named by the rules lifts a finding that blocks, with reason and document; never who submitted the project. */
@UseCase
public class WaiveFindings {

    private static final int SHOWN = 50;

    private final ProjectRepository projects;
    private final FindingRepository findings;
    private final Screening screening;
    private final Attachments attachments;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    WaiveFindings() {
        this(null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public WaiveFindings(
            ProjectRepository projects,
            FindingRepository findings,
            Screening screening,
            Attachments attachments,
            CurrentActor actor,
            BusinessClock clock) {
        this.projects = projects;
        this.findings = findings;
        this.screening = screening;
        this.attachments = attachments;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * 特批 · refusals {@code project.error.waiverPost} (forbidden, names the post that may), {@code project.error.waiverSelf},
     * {@code project.error.waiverDocument} without a file, and those of {@link Finding#waive}.
     */
    @Allowed(Permission.WAIVER_GRANT)
    public void waive(WaiveFinding said) {
        Actor by = actor.require();
        MicroProject project = ProjectScope.locked(projects, said.projectId(), by);
        Finding finding = screening.finding(project, said.rule(), said.key());
        String post = finding.waiverPost();
        if (!by.post().name().equals(post)) {
            throw BusinessException.forbidden("project.error.waiverPost", said.rule());
        }
        if (FactsReader.submitters(project).contains(by.personId())) {
            throw BusinessException.refused("project.error.waiverSelf");
        }
        if (said.documents().isEmpty()) {
            throw BusinessException.refused("project.error.waiverDocument");
        }
        attachments.bind(said.documents(), new SubjectRef("finding", finding.id()), by);
        finding.waive(said.reason(), said.documents().get(0), by.by(), clock.now());
        project.touch(clock.now());
    }

    /** 待特批 · @return projects of the own area that only this post may let go on, oldest first, at most 50 */
    @Allowed(value = Permission.WAIVER_GRANT, kind = Allowed.Kind.READ)
    public List<ProjectView> waiting() {
        Actor by = actor.require();
        return projects.withIds(findings.held(by.post().name(), SHOWN * 4)).stream()
                .filter(project -> project.stage() != null && ProjectScope.sees(by, project.locality()))
                .limit(SHOWN)
                .map(ProjectViews::of)
                .toList();
    }
}
