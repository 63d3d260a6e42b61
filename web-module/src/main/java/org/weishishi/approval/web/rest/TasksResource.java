package org.weishishi.approval.web.rest;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.Decide;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.application.DecideTask;
import org.weishishi.approval.application.MyTasks;
import org.weishishi.shared.Page;

/** 审批待办 · the caller's own tasks in the post of the token. */
@Path("approvals/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {
    @Inject
    MyTasks tasks;

    @Inject
    DecideTask decide;

    /** @return one page of open tasks, newest first; with {@code done=true} of those decided */
    @GET
    public Page<TaskView> list(
            @QueryParam("done") boolean done,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("size") @DefaultValue("20") int size) {
        return done ? tasks.done(cursor, size) : tasks.open(cursor, size);
    }

    /** @return one task with the approval it belongs to */
    @GET
    @Path("{id}")
    public TaskAnswer task(@PathParam("id") long id) {
        return TaskAnswer.of(tasks.file(id));
    }

    /** @return the approval as it stands after the decision; 409 when somebody else decided first */
    @POST
    @Path("{id}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public TaskAnswer decide(@PathParam("id") long id, TaskDecision said) {
        DecisionKind kind = said.decision();
        Long version = said.version();
        if (kind == null || version == null) {
            throw new BadRequestException();
        }
        String opinion = said.opinion();
        decide.decide(new Decide(id, version, kind, opinion == null ? "" : opinion));
        return task(id);
    }
}
