package org.weishishi.project.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.search.ProjectQuery;
import org.weishishi.project.application.search.SearchProjects;
import org.weishishi.shared.Permission;
import org.weishishi.shell.Viewer;

/** 本级数字 · how many projects of one's scope are on their road, in disclosure, approved; counted up to 1001. */
@Named
@RequestScoped
public class ProjectFigures {
    private final @Nullable SearchProjects search;
    private final @Nullable Viewer viewer;

    /** For the CDI proxy. */
    ProjectFigures() {
        this.search = null;
        this.viewer = null;
    }

    @Inject
    ProjectFigures(SearchProjects search, Viewer viewer) {
        this.search = search;
        this.viewer = viewer;
    }

    /** @return whether this post may see projects at all */
    public boolean isShown() {
        return viewer != null && viewer.may(Permission.PROJECT_READ);
    }

    public int getRunning() {
        return count(ProjectStatus.RUNNING, null);
    }

    public int getDisclosed() {
        return count(null, StageKind.DISCLOSURE);
    }

    public int getApproved() {
        return count(ProjectStatus.APPROVED, null);
    }

    private int count(@Nullable ProjectStatus status, @Nullable StageKind stage) {
        return search == null || !isShown() ? 0 : search.count(ProjectQuery.of(status, stage));
    }
}
