package org.weishishi.project.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectQuery;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.application.SearchProjects;
import org.weishishi.shared.Page;

/** 项目列表 · the projects of one's scope; filters and place are in the address, so that a list can be kept and passed on. */
@Named
@ViewScoped
public class ProjectsPage implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 20;
    private static final int COUNTED = 1000;

    @Inject
    private SearchProjects search;

    private @Nullable ProjectStatus status;
    private @Nullable StageKind stage;
    private @Nullable String text;
    private @Nullable String cursor;
    private Page<ProjectView> page = new Page<>(List.of(), null, 0);

    /** Reads the page of the address. */
    public void load() {
        page = search.page(new ProjectQuery(status, stage, text, cursor, SHOWN));
    }

    public List<ProjectView> getRows() {
        return page.items();
    }

    /** @return where the next page begins, null at the last */
    public @Nullable String getNext() {
        return page.next();
    }

    public int getTotal() {
        return page.total();
    }

    /** @return whether there are more than are counted */
    public boolean isMany() {
        return page.total() > COUNTED;
    }

    public List<ProjectStatus> getStatuses() {
        return Arrays.asList(ProjectStatus.values());
    }

    public List<StageKind> getStages() {
        return Arrays.asList(StageKind.values());
    }

    public @Nullable ProjectStatus getStatus() {
        return status;
    }

    public void setStatus(@Nullable ProjectStatus status) {
        this.status = status;
    }

    public @Nullable StageKind getStage() {
        return stage;
    }

    public void setStage(@Nullable StageKind stage) {
        this.stage = stage;
    }

    public @Nullable String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text;
    }

    public @Nullable String getCursor() {
        return cursor;
    }

    public void setCursor(@Nullable String cursor) {
        this.cursor = cursor;
    }
}
