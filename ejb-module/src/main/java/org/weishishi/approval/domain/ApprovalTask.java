package org.weishishi.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.TaskVia;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.shared.ActedBy;

/** 待办 · a task as to-do lists find it: a copy of what the course says, written with it. */
@Entity
@Table(name = "approval_task")
public class ApprovalTask {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_task_seq")
    @SequenceGenerator(name = "approval_task_seq", sequenceName = "approval_task_seq", allocationSize = 100)
    private @Nullable Long id;

    @Column(name = "approval_id", nullable = false, updatable = false)
    private long approvalId;

    @Column(name = "task_number", nullable = false, updatable = false)
    private int number;

    @Column(name = "round_number", nullable = false, updatable = false)
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "role", nullable = false, updatable = false)
    private TaskRole role;

    @Column(name = "step_name", nullable = false, updatable = false)
    private String stepName;

    @Column(name = "demonstration", nullable = false, updatable = false)
    private boolean demonstration;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "person_name", nullable = false, updatable = false)
    private String personName;

    @Column(name = "post_id", nullable = false, updatable = false)
    private long postId;

    @Column(name = "post_name", nullable = false, updatable = false)
    private String postName;

    @Enumerated(EnumType.STRING)
    @Column(name = "via", nullable = false, updatable = false)
    private TaskVia via;

    @Column(name = "principal", updatable = false)
    private @Nullable String principal;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private TaskState state;

    @Column(name = "due", nullable = false, updatable = false)
    private LocalDate due;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private OffsetDateTime openedAt;

    @Column(name = "closed_at")
    private @Nullable OffsetDateTime closedAt;

    protected ApprovalTask() {}

    /** A copy of that task of that round. */
    public ApprovalTask(long approvalId, Round round, boolean demonstration, Task task) {
        this.approvalId = approvalId;
        this.number = task.number();
        this.round = round.number();
        this.role = task.role();
        this.stepName = round.name();
        this.demonstration = demonstration;
        this.personId = task.holder().personId();
        this.personName = task.holder().personName();
        this.postId = task.holder().postId();
        this.postName = task.holder().postName();
        this.via = task.via();
        this.principal = task.principal() == null ? null : Work.who(task.principal());
        this.state = task.state();
        this.due = round.due();
        this.openedAt = task.openedAt();
        this.closedAt = task.closedAt();
    }

    /** @return whether it was given to that person in that post */
    public boolean belongsTo(ActedBy by) {
        return Long.valueOf(personId).equals(by.personId())
                && Long.valueOf(postId).equals(by.postId());
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long approvalId() {
        return approvalId;
    }

    public int number() {
        return number;
    }

    public long personId() {
        return personId;
    }

    public TaskState state() {
        return state;
    }
}
