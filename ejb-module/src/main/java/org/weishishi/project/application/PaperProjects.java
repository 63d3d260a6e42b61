package org.weishishi.project.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.document.api.issuing.PaperProject;
import org.weishishi.document.application.SubjectScope;
import org.weishishi.document.application.issuing.PaperSource;
import org.weishishi.organization.api.Actor;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.search.ProjectRow;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.search.ListCriteria;
import org.weishishi.project.domain.search.ProjectListRepository;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.SubjectRef;

/** 发文依据 · what papers may be about: approved projects inside the writer's area, as they were approved. */
@ApplicationScoped
public class PaperProjects implements PaperSource, SubjectScope {

    private static final int SHOWN = 200;

    private final ProjectRepository projects;
    private final ProjectListRepository lists;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    PaperProjects() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public PaperProjects(ProjectRepository projects, ProjectListRepository lists) {
        this.projects = projects;
        this.lists = lists;
    }

    @Override
    public List<PaperProject> approved(Actor actor) {
        ListCriteria criteria = ListCriteria.in(ProjectScope.of(actor), ProjectStatus.APPROVED);
        return lists.find(criteria, SHOWN).rows().stream()
                .map(PaperProjects::of)
                .toList();
    }

    @Override
    public List<PaperProject> named(Actor actor, List<Long> ids) {
        return ids.stream()
                .map(id -> ProjectScope.visible(projects, id, actor))
                .map(PaperProjects::approvedOnly)
                .map(PaperProjects::of)
                .toList();
    }

    @Override
    public boolean visible(Actor actor, SubjectRef subject) {
        return subject.kind().equals("project")
                && projects.find(subject.id())
                        .filter(project -> ProjectScope.sees(actor, project.locality()))
                        .isPresent();
    }

    private static MicroProject approvedOnly(MicroProject project) {
        if (project.status() != ProjectStatus.APPROVED) {
            throw BusinessException.refused(
                    "project.error.notApproved", project.details().name());
        }
        return project;
    }

    private static PaperProject of(MicroProject project) {
        ProjectDetails details = project.details();
        return new PaperProject(
                project.id(),
                project.code(),
                details.name(),
                project.locality().communityName(),
                project.named().kindName(),
                details.amount(),
                details.amountIsDemonstration());
    }

    private static PaperProject of(ProjectRow row) {
        return new PaperProject(
                row.id(),
                row.code(),
                row.name(),
                row.communityName(),
                row.kind(),
                row.amount(),
                row.amountIsDemonstration());
    }
}
