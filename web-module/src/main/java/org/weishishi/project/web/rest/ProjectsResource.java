package org.weishishi.project.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectQuery;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.application.ReadProject;
import org.weishishi.project.application.SearchProjects;
import org.weishishi.shared.Page;

/** 项目 · list and file of the projects in one's scope. */
@Path("projects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProjectsResource {
    @Inject
    SearchProjects search;

    @Inject
    ReadProject projects;

    @Inject
    HttpServletRequest servlet;

    /** @return one page, newest change first; with the cursor of the page after it */
    @GET
    public Page<ProjectView> list(
            @QueryParam("status") @Nullable ProjectStatus status,
            @QueryParam("stage") @Nullable StageKind stage,
            @QueryParam("q") @Nullable String text,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @DefaultValue("20") int size) {
        return search.page(new ProjectQuery(status, stage, text, cursor, size));
    }

    /** @return the whole file; 404 for one that does not exist, and for one of another district alike */
    @GET
    @Path("{id}")
    public ProjectAnswer file(@PathParam("id") long id) {
        return ProjectAnswer.of(projects.file(id), servlet.getContextPath());
    }
}
