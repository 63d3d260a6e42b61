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
import org.weishishi.approval.api.PreparedDecision;
import org.weishishi.approval.api.SignDecision;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.application.desk.DecideTask;
import org.weishishi.approval.application.read.MyTasks;
import org.weishishi.shared.Page;
import org.weishishi.signature.api.BringSignature;

/** 审批待办 · the caller's own tasks in the post of the token. */
@Path("approvals/tasks")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class TasksResource {
    @Inject
    MyTasks tasks;

    @Inject
    DecideTask decide;

    /** @return one page of open tasks, first due first; with {@code done=true} of those decided, newest first */
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

    /** @return what is to be signed: content, digest, number and how long it waits; nothing is decided yet */
    @POST
    @Path("{id}/decisions/prepared")
    @Consumes(MediaType.APPLICATION_JSON)
    public PreparedDecision prepare(@PathParam("id") long id, TaskDecision said) {
        return decide.prepare(command(id, said));
    }

    /**
     * Decides. Where decisions are signed, {@code pin} or {@code cms} comes along: with {@code prepared} over what was shown, with a
     * PIN alone (demo, module, service) prepared and signed at once; 422 {@code signature.error.*} otherwise.
     *
     * @return the approval as it stands after the decision; 409 when somebody else decided first
     */
    @POST
    @Path("{id}/decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    public TaskAnswer decide(@PathParam("id") long id, TaskDecision said) {
        Decide command = command(id, said);
        boolean signed = said.pin() != null || said.cms() != null;
        if (signed) {
            Long prepared = said.prepared();
            long shown = prepared == null ? decide.prepare(command).signature().id() : prepared;
            decide.sign(new SignDecision(command, new BringSignature(shown, text(said.pin()), text(said.cms()))));
        } else {
            decide.decide(command);
        }
        return task(id);
    }

    private static Decide command(long id, TaskDecision said) {
        DecisionKind kind = said.decision();
        Long version = said.version();
        if (kind == null || version == null) {
            throw new BadRequestException();
        }
        return new Decide(id, version, kind, text(said.opinion()));
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
