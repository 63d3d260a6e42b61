package org.weishishi.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.TaskState;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.ActedBy;

/** 待办 · one signer's task in a round: a person in a post. */
@Entity
@Table(name = "approval_task")
public class ApprovalTask {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_task_seq")
    @SequenceGenerator(name = "approval_task_seq", sequenceName = "approval_task_seq", allocationSize = 100)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "round_id", nullable = false, updatable = false)
    private ApprovalRound round;

    @Column(name = "task_number", nullable = false, updatable = false)
    private int number;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "person_name", nullable = false, updatable = false)
    private String personName;

    @Column(name = "post_id", nullable = false, updatable = false)
    private long postId;

    @Column(name = "post_name", nullable = false, updatable = false)
    private String postName;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private TaskState state;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private OffsetDateTime openedAt;

    @Column(name = "closed_at")
    private @Nullable OffsetDateTime closedAt;

    protected ApprovalTask() {}

    ApprovalTask(ApprovalRound round, int number, Holder holder, OffsetDateTime at) {
        this.round = round;
        this.number = number;
        this.personId = holder.personId();
        this.personName = holder.personName();
        this.postId = holder.postId();
        this.postName = holder.postName();
        this.state = TaskState.OPEN;
        this.openedAt = at;
    }

    void close(TaskState as, OffsetDateTime at) {
        state = as;
        closedAt = at;
    }

    /** @return whether it was given to that person in that post */
    public boolean belongsTo(ActedBy by) {
        return Long.valueOf(personId).equals(by.personId())
                && Long.valueOf(postId).equals(by.postId());
    }

    boolean belongsTo(Holder holder) {
        return holder.personId() == personId && holder.postId() == postId;
    }

    public boolean isOpen() {
        return state == TaskState.OPEN;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public ApprovalRound round() {
        return round;
    }

    /** @return its number within the approval, from 1 */
    public int number() {
        return number;
    }

    public long personId() {
        return personId;
    }

    public long postId() {
        return postId;
    }

    /** @return 岗位 姓名, as printed */
    public String holder() {
        return postName + " " + personName;
    }

    public TaskState state() {
        return state;
    }

    public OffsetDateTime openedAt() {
        return openedAt;
    }

    public @Nullable OffsetDateTime closedAt() {
        return closedAt;
    }
}
