package org.weishishi.project.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.search.ProjectPage;
import org.weishishi.project.api.search.ProjectQuery;
import org.weishishi.project.application.ReadProject;
import org.weishishi.project.application.search.ExportProjects;
import org.weishishi.project.application.search.SearchProjects;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shell.Messages;

/** 项目 · list and file of the projects in one's scope. */
@Path("projects")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class ProjectsResource {
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Inject
    SearchProjects search;

    @Inject
    ExportProjects export;

    @Inject
    ReadProject projects;

    @Inject
    BusinessClock clock;

    @Inject
    Messages messages;

    @Inject
    HttpServletRequest servlet;

    /**
     * @return one page, with the cursor of the page after it
     */
    @GET
    public ProjectPage list(
            @BeanParam ListWords words,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @DefaultValue("20") int size) {
        return search.page(words.query(), cursor, size);
    }

    /** @return the same list as an Excel workbook, at most 100,000 rows, while it is being written */
    @GET
    @Path("sheet")
    @Produces({ProjectsResource.SHEET, MediaType.APPLICATION_JSON})
    public Response sheet(@BeanParam ListWords words) {
        ProjectQuery query = words.query();
        String day = clock.today().toString();
        StreamingOutput rows = out -> export.write(query, messages::of, out);
        return Response.ok(rows, SHEET)
                .header("Content-Disposition", "attachment; filename=\"projects-" + day + ".xlsx\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    /** @return the whole file; 404 for one that does not exist, and for one of another district alike */
    @GET
    @Path("{id}")
    public ProjectAnswer file(@PathParam("id") long id) {
        return ProjectAnswer.of(projects.file(id), servlet.getContextPath());
    }
}
