package org.weishishi.approval.application.read;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.AddedTask;
import org.weishishi.approval.api.TaskFile;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.api.chain.StepField;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.application.ApprovalViews;
import org.weishishi.approval.application.FieldRights;
import org.weishishi.approval.application.WaitingPapers;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.ApprovalTask;
import org.weishishi.approval.domain.TaskLists;
import org.weishishi.approval.domain.TaskLists.Due;
import org.weishishi.approval.domain.TaskLists.TaskCriteria;
import org.weishishi.approval.domain.TaskRow;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Entry;
import org.weishishi.approval.domain.course.Task;
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

    private static final int MOST = 100;

    /** What 已办 shows. */
    public static final List<TaskState> CLOSED = List.of(TaskState.DONE, TaskState.HANDED_ON, TaskState.TAKEN_BACK);

    private final ApprovalRepository approvals;
    private final TaskLists lists;
    private final Documents documents;
    private final ApprovalViews views;
    private final CurrentActor actor;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    MyTasks() {
        this(null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public MyTasks(
            ApprovalRepository approvals,
            TaskLists lists,
            Documents documents,
            ApprovalViews views,
            CurrentActor actor) {
        this.approvals = approvals;
        this.lists = lists;
        this.documents = documents;
        this.views = views;
        this.actor = actor;
    }

    /** 待办 · first due first; {@code cursor} is where the page before ended. */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public Page<TaskView> open(@Nullable String cursor, int size) {
        TaskCriteria mine = mine(List.of(TaskState.OPEN));
        int limit = limit(size);
        return page(mine, lists.firstDue(mine, due(cursor), limit + 1), limit, row -> row.due() + "_" + row.id());
    }

    /** 已办 · newest first, also what was handed on or taken back. */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public Page<TaskView> done(@Nullable String cursor, int size) {
        return newest(CLOSED, cursor, size);
    }

    /** 可批量 · open tasks whose step may be decided with others, first due first, at most 100. */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public List<TaskView> batch() {
        TaskCriteria mine = mine(List.of(TaskState.OPEN));
        List<TaskRow> found = new ArrayList<>();
        Due after = null;
        List<TaskRow> page;
        do {
            page = lists.firstDue(mine, after, MOST);
            found.addAll(batchable(page));
            after = page.isEmpty()
                    ? null
                    : new Due(
                            page.get(page.size() - 1).due(),
                            page.get(page.size() - 1).id());
        } while (page.size() == MOST && found.size() < MOST);
        return views.tasks(found.stream().limit(MOST).toList());
    }

    private List<TaskRow> batchable(List<TaskRow> rows) {
        Map<Long, Approval> approvalsOf =
                approvals.all(rows.stream().map(TaskRow::approvalId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(Approval::id, Function.identity()));
        return rows.stream()
                .filter(row -> row.role() != TaskRole.CONSULT)
                .filter(row -> batched(approvalsOf.get(row.approvalId())))
                .toList();
    }

    private static boolean batched(@Nullable Approval approval) {
        Course course = approval == null ? null : approval.course();
        return course != null
                && course.current()
                        .flatMap(round -> course.chain().find(round.step()))
                        .filter(step -> step.allows(StepFlag.BATCH))
                        .isPresent();
    }

    /** 挂起 · newest first: waits for a signer one added, was taken by somebody else of the post, or has not come up yet. */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public Page<TaskView> parked(@Nullable String cursor, int size) {
        return newest(List.of(TaskState.PARKED), cursor, size);
    }

    /** 待办详情 · only one's own; {@code NOT_FOUND} otherwise. */
    @Allowed(value = Permission.APPROVAL_DECIDE, kind = Allowed.Kind.READ)
    public TaskFile file(long taskId) {
        ApprovalTask task = mine(taskId);
        Approval approval = approvals.find(task.approvalId()).orElseThrow();
        FieldRights rights = FieldRights.of(approval.course(), task.number());
        List<Entry> trail = approvals.trail(approval.id());
        return new TaskFile(
                views.task(lists.row(taskId)),
                task.state() == TaskState.OPEN,
                TaskRights.of(approval.course(), task.number()),
                views.file(approval, trail),
                rights.shown(facts(approval)),
                rights.whole(),
                rights.hides(StepField.DOCUMENTS) ? List.of() : documents.about(approval.subject()),
                WaitingPapers.of(approval.course(), task.number())
                        .map(WaitingPapers::view)
                        .orElse(null),
                !rights.hides(StepField.ATTACHMENTS),
                task.state() == TaskState.OPEN && rights.adds(StepField.ATTACHMENTS),
                Talk.of(approval.course(), trail, task.number()),
                added(approval, task.number()));
    }

    private List<AddedTask> added(Approval approval, int number) {
        List<Task> added = Talk.added(approval.course(), number);
        Map<Integer, Long> ids = added.isEmpty()
                ? Map.of()
                : approvals.taskIds(
                        approval.id(), added.stream().map(Task::number).toList());
        return added.stream().map(task -> Talk.view(task, ids)).toList();
    }

    private ApprovalTask mine(long taskId) {
        return approvals
                .task(taskId)
                .filter(t -> t.belongsTo(actor.require().by()))
                .orElseThrow(() -> BusinessException.notFound("approval.error.noTask"));
    }

    private Page<TaskView> newest(List<TaskState> states, @Nullable String cursor, int size) {
        TaskCriteria mine = mine(states);
        int limit = limit(size);
        return page(mine, lists.newest(mine, before(cursor), limit + 1), limit, row -> String.valueOf(row.id()));
    }

    private TaskCriteria mine(List<TaskState> states) {
        Actor me = actor.require();
        Long post = me.by().postId();
        return new TaskCriteria(me.personId(), post == null ? 0 : post, states);
    }

    private static int limit(int size) {
        return Math.max(1, Math.min(MOST, size));
    }

    private Page<TaskView> page(TaskCriteria mine, List<TaskRow> found, int limit, Function<TaskRow, String> cursor) {
        List<TaskRow> shown = found.size() > limit ? found.subList(0, limit) : found;
        String next = found.size() > limit ? cursor.apply(shown.get(limit - 1)) : null;
        return new Page<>(views.tasks(shown), next, lists.count(mine));
    }

    /** A cursor that no list gave begins at the beginning. */
    private static @Nullable Due due(@Nullable String cursor) {
        if (cursor == null || !cursor.matches("\\d{4}-\\d\\d-\\d\\d_\\d{1,18}")) {
            return null;
        }
        try {
            return new Due(LocalDate.parse(cursor.substring(0, 10)), Long.parseLong(cursor.substring(11)));
        } catch (DateTimeParseException noDay) {
            return null;
        }
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
