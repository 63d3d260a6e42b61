package org.weishishi.approval.application.read;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.TaskFile;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.api.chain.StepField;
import org.weishishi.approval.application.ApprovalViews;
import org.weishishi.approval.application.FieldRights;
import org.weishishi.approval.application.WaitingPapers;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.ApprovalRepository.TaskCriteria;
import org.weishishi.approval.domain.ApprovalTask;
import org.weishishi.approval.domain.TaskRow;
import org.weishishi.document.application.Documents;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Page;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 我的待办与已办 · tasks of the person in the post acted in, and what the step lets them see. */
@UseCase
public class MyTasks {

    private final ApprovalRepository approvals;
    private final Documents documents;
    private final ApprovalViews views;
    private final CurrentActor actor;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    MyTasks() {
        this(null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public MyTasks(ApprovalRepository approvals, Documents documents, ApprovalViews views, CurrentActor actor) {
        this.approvals = approvals;
        this.documents = documents;
        this.views = views;
        this.actor = actor;
    }

    /** 待办 · newest first; {@code cursor} is where the page before ended. */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public Page<TaskView> open(@Nullable String cursor, int size) {
        return page(List.of(TaskState.OPEN), cursor, size);
    }

    /** 已办 · newest first, also what was handed on or taken back. */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public Page<TaskView> done(@Nullable String cursor, int size) {
        return page(List.of(TaskState.DONE, TaskState.HANDED_ON, TaskState.TAKEN_BACK), cursor, size);
    }

    /** 待办详情 · only one's own; {@code NOT_FOUND} otherwise. */
    @Allowed(value = Permission.APPROVAL_DECIDE, kind = Allowed.Kind.READ)
    public TaskFile file(long taskId) {
        ApprovalTask task = mine(taskId);
        Approval approval = approvals.find(task.approvalId()).orElseThrow();
        FieldRights rights = FieldRights.of(approval.course(), task.number());
        return new TaskFile(
                views.task(approvals.row(taskId)),
                task.state() == TaskState.OPEN,
                TaskRights.of(approval.course(), task.number()),
                views.file(approval),
                rights.shown(facts(approval)),
                rights.whole(),
                rights.hides(StepField.DOCUMENTS) ? List.of() : documents.about(approval.subject()),
                WaitingPapers.of(approval.course(), task.number())
                        .map(WaitingPapers::view)
                        .orElse(null),
                !rights.hides(StepField.ATTACHMENTS),
                task.state() == TaskState.OPEN && rights.adds(StepField.ATTACHMENTS));
    }

    private ApprovalTask mine(long taskId) {
        return approvals
                .task(taskId)
                .filter(t -> t.belongsTo(actor.require().by()))
                .orElseThrow(() -> BusinessException.notFound("approval.error.noTask"));
    }

    private Page<TaskView> page(List<TaskState> states, @Nullable String cursor, int size) {
        Actor me = actor.require();
        Long post = me.by().postId();
        TaskCriteria criteria = new TaskCriteria(me.personId(), post == null ? 0 : post, states, before(cursor));
        int limit = Math.max(1, Math.min(100, size));
        List<TaskRow> found = approvals.tasks(criteria, limit + 1);
        List<TaskRow> shown = found.size() > limit ? found.subList(0, limit) : found;
        String next = found.size() > limit ? String.valueOf(shown.get(limit - 1).id()) : null;
        return new Page<>(views.tasks(shown), next, approvals.count(criteria));
    }

    static long before(@Nullable String cursor) {
        return cursor != null && cursor.matches("[0-9]{1,18}") ? Long.parseLong(cursor) : Long.MAX_VALUE;
    }

    private static Map<String, String> facts(Approval approval) {
        Map<String, String> facts = new LinkedHashMap<>();
        JsonObject project = approval.submission().json().getJsonObject("project");
        project.forEach((name, value) -> facts.put(name, text(value)));
        return facts;
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString s ? s.getString() : value.toString();
    }
}
