package org.weishishi.project.application;

import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.ProjectQuery;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectCriteria;
import org.weishishi.project.domain.ProjectCriteria.Cursor;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Page;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 项目查询 · the projects of one's scope, newest change first, page by page. */
@UseCase
public class SearchProjects {

    private final ProjectRepository projects;
    private final CurrentActor actor;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    SearchProjects() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public SearchProjects(ProjectRepository projects, CurrentActor actor) {
        this.projects = projects;
        this.actor = actor;
    }

    /** @return one page; a cursor that is none of ours starts from the beginning */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public Page<ProjectView> page(ProjectQuery query) {
        int size = Math.max(1, Math.min(100, query.size()));
        ProjectCriteria criteria = new ProjectCriteria(
                ProjectScope.of(actor.require()),
                query.status(),
                query.stage(),
                blankToNull(query.text()),
                cursor(query.cursor()));
        List<MicroProject> found = projects.search(criteria, size + 1);
        List<MicroProject> shown = found.size() > size ? found.subList(0, size) : found;
        String next = found.size() > size ? ProjectCursor.write(shown.get(size - 1)) : null;
        return new Page<>(shown.stream().map(ProjectViews::of).toList(), next, projects.count(criteria));
    }

    private static @Nullable Cursor cursor(@Nullable String text) {
        return text == null ? null : ProjectCursor.read(text);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
