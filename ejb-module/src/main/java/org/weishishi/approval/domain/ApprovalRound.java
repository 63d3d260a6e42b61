package org.weishishi.approval.domain;

import jakarta.persistence.CascadeType;
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
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.RoundState;
import org.weishishi.approval.api.TaskState;
import org.weishishi.organization.api.Holder;

/** 轮次 · one start of a step; a return opens a new round and leaves this one readable. */
@Entity
@Table(name = "approval_round")
public class ApprovalRound {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_round_seq")
    @SequenceGenerator(name = "approval_round_seq", sequenceName = "approval_round_seq", allocationSize = 100)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "approval_id", nullable = false, updatable = false)
    private Approval approval;

    @Column(name = "round_number", nullable = false, updatable = false)
    private int number;

    @Column(name = "step_index", nullable = false, updatable = false)
    private int step;

    @Column(name = "unit_id", nullable = false, updatable = false)
    private long unitId;

    @Column(name = "unit_name", nullable = false, updatable = false)
    private String unitName;

    @Column(name = "snapshot_hash", nullable = false, updatable = false)
    private String snapshotHash;

    @Column(name = "due", nullable = false)
    private LocalDate due;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private RoundState state;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private OffsetDateTime openedAt;

    @Column(name = "closed_at")
    private @Nullable OffsetDateTime closedAt;

    @OneToMany(mappedBy = "round", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<ApprovalTask> tasks = new ArrayList<>();

    protected ApprovalRound() {}

    ApprovalRound(Approval approval, int number, int step, Seats.Seat seat, OffsetDateTime at) {
        this.approval = approval;
        this.number = number;
        this.step = step;
        this.unitId = seat.unitId();
        this.unitName = seat.unitName();
        this.snapshotHash = approval.submission().hash();
        this.due = seat.due();
        this.state = RoundState.BLOCKED;
        this.openedAt = at;
    }

    /** Who submitted does not decide. */
    private List<Holder> able(Seats.Seat seat) {
        return seat.holders().stream()
                .filter(h ->
                        !Long.valueOf(h.personId()).equals(approval.initiator().personId()))
                .toList();
    }

    /** @return whether seating would change who has an open task */
    boolean misses(Seats.Seat seat) {
        List<Holder> holders = able(seat);
        List<ApprovalTask> open = openTasks();
        return open.stream().anyMatch(task -> holders.stream().noneMatch(task::belongsTo))
                || holders.stream().anyMatch(holder -> open.stream().noneMatch(task -> task.belongsTo(holder)));
    }

    /** Gives the round to the holders: tasks of others are voided, missing ones added; nobody at all blocks it. */
    boolean seat(Seats.Seat seat, int nextTask, OffsetDateTime at) {
        List<Holder> holders = able(seat);
        boolean changed = false;
        for (ApprovalTask task : openTasks()) {
            if (holders.stream().noneMatch(task::belongsTo)) {
                task.close(TaskState.VOIDED, at);
                changed = true;
            }
        }
        int number = nextTask;
        for (Holder holder : holders) {
            if (openTasks().stream().noneMatch(t -> t.belongsTo(holder))) {
                tasks.add(new ApprovalTask(this, number++, holder, at));
                changed = true;
            }
        }
        if (state == RoundState.BLOCKED && !holders.isEmpty()) {
            due = seat.due();
        }
        state = holders.isEmpty() ? RoundState.BLOCKED : RoundState.OPEN;
        return changed;
    }

    void close(RoundState as, @Nullable ApprovalTask decided, OffsetDateTime at) {
        openTasks().forEach(t -> t.close(t == decided ? TaskState.DONE : TaskState.VOIDED, at));
        state = as;
        closedAt = at;
    }

    /** @return whether somebody decides here, or should */
    public boolean isCurrent() {
        return state == RoundState.OPEN || state == RoundState.BLOCKED;
    }

    public List<ApprovalTask> tasks() {
        return List.copyOf(tasks);
    }

    /** @return the tasks still open */
    public List<ApprovalTask> openTasks() {
        return tasks.stream().filter(ApprovalTask::isOpen).toList();
    }

    public Approval approval() {
        return approval;
    }

    public int number() {
        return number;
    }

    /** @return index of its step in the chain, from 0 */
    public int step() {
        return step;
    }

    public long unitId() {
        return unitId;
    }

    public String unitName() {
        return unitName;
    }

    public String snapshotHash() {
        return snapshotHash;
    }

    public LocalDate due() {
        return due;
    }

    public RoundState state() {
        return state;
    }

    public OffsetDateTime openedAt() {
        return openedAt;
    }

    public @Nullable OffsetDateTime closedAt() {
        return closedAt;
    }
}
