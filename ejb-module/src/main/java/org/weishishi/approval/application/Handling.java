package org.weishishi.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.ApprovalRepository.LockedTask;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Agent.Capacity;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Office;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Transition;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.organization.application.draft.FormDrafts;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.JsonParts;

/** 操作执行 · locks an approval, lets the engine do one operation, keeps what it changed and passes the news on. */
@ApplicationScoped
public class Handling {

    private final ApprovalRepository approvals;
    private final FormDrafts drafts;
    private final ApprovalNews news;
    private final Offices offices;
    private final CurrentActor actor;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    Handling() {
        this(null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public Handling(
            ApprovalRepository approvals, FormDrafts drafts, ApprovalNews news, Offices offices, CurrentActor actor) {
        this.approvals = approvals;
        this.drafts = drafts;
        this.news = news;
        this.offices = offices;
        this.actor = actor;
    }

    /**
     * 待操作 · an approval, locked until the transaction ends, and who acts on it.
     *
     * @param approval the approval
     * @param task number of the task within it, 0 when it was not asked for by a task
     * @param agent who acts
     * @param office the world as it stands
     */
    public record Held(Approval approval, int task, Agent agent, Office office) {}

    /** @return the approval of the task; {@code approval.error.noTask} when there is none */
    public Held byTask(long taskId) {
        LockedTask locked =
                approvals.lockByTask(taskId).orElseThrow(() -> BusinessException.notFound("approval.error.noTask"));
        return held(locked.approval(), locked.number(), Capacity.PERSON);
    }

    /** @return the approvals of those tasks; whoever locks several locks them in order of their ids, so that two never wait for each other */
    public Map<Long, Long> approvalsOf(List<Long> taskIds) {
        return approvals.approvalsOf(taskIds);
    }

    /** @return the approval, for somebody who may see it; {@code approval.error.noApproval} otherwise */
    public Held byId(long approvalId, Capacity capacity) {
        return held(
                approvals
                        .lock(approvalId)
                        .filter(a -> capacity != Capacity.PERSON || ApprovalScope.sees(actor.require(), a))
                        .orElseThrow(() -> BusinessException.notFound("approval.error.noApproval")),
                capacity);
    }

    /** @return the approval as the one who acts now meets it */
    public Held held(Approval approval, Capacity capacity) {
        return held(approval, 0, capacity);
    }

    private Held held(Approval approval, int task, Capacity capacity) {
        return new Held(approval, task, new Agent(actor.by(), capacity), offices.of(approval));
    }

    /** Does it, keeps it, tells about it. */
    public Transition perform(Held held, Operation operation) {
        Course before = held.approval().course();
        return kept(held.approval(), before, held.approval().apply(operation, held.agent(), held.office()));
    }

    /** Keeps what was done already, and tells about it. */
    Transition kept(Approval approval, Course before, Transition done) {
        Map<Integer, Long> made = approvals.keep(approval, before, done);
        news.after(approval, before, done, made);
        return done;
    }

    /** 暂存 · keeps what somebody typed for a task of theirs, although it was refused. */
    public void keepTyped(BusinessException refusal, long taskId, String opinion) {
        boolean mine =
                approvals.task(taskId).filter(t -> t.belongsTo(actor.by())).isPresent();
        if (mine && refusal.kind() == BusinessException.Kind.CONFLICT && !opinion.isBlank()) {
            drafts.keep(
                    actor.require(),
                    OpinionForm.of(taskId),
                    JsonParts.object().add(OpinionForm.FIELD, opinion.strip()).build());
        }
    }
}
