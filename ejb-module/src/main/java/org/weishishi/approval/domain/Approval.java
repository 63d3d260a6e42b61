package org.weishishi.approval.domain;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.RoundState;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.SubjectRef;

/**
 * 审批实例 · one run of a chain for one subject: a total state machine. RUNNING or BLOCKED has exactly one current round,
 * RETURNED, APPROVED and REJECTED have none. Every act raises the revision; an act on another revision is a lost race.
 */
@Entity
@Table(name = "approval")
public class Approval {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_seq")
    @SequenceGenerator(name = "approval_seq", sequenceName = "approval_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "revision", nullable = false)
    private long revision;

    @Embedded
    private ApprovalSubject about;

    @Convert(converter = ApprovalChainConverter.class)
    @Column(name = "chain", nullable = false, updatable = false)
    private ApprovalChain chain;

    @Column(name = "snapshot", nullable = false)
    private String snapshot;

    @Column(name = "snapshot_hash", nullable = false)
    private String snapshotHash;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ApprovalState state;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "initiator", nullable = false)
    private ActedBy initiator;

    @Column(name = "started_at", nullable = false, updatable = false)
    private OffsetDateTime startedAt;

    @Column(name = "updated_at", nullable = false)
    private OffsetDateTime updatedAt;

    @Column(name = "last_hash", nullable = false)
    private String lastHash;

    @OneToMany(mappedBy = "approval", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<ApprovalRound> rounds = new ArrayList<>();

    @OneToMany(mappedBy = "approval", cascade = CascadeType.ALL)
    @OrderBy("number")
    private List<Decision> decisions = new ArrayList<>();

    protected Approval() {}

    /** 发起 · starts the first step. */
    public Approval(
            ApprovalSubject about,
            ApprovalChain chain,
            Submission submission,
            ActedBy initiator,
            Seats seats,
            OffsetDateTime at) {
        this.about = about;
        this.chain = chain;
        this.snapshot = submission.text();
        this.snapshotHash = submission.hash();
        this.initiator = initiator;
        this.startedAt = at;
        this.updatedAt = at;
        this.lastHash = Decision.START;
        this.state = ApprovalState.RUNNING;
        open(0, seats, at);
    }

    /**
     * 可否办理 · whether that act could be decided now; nothing changes.
     *
     * <p>Refusals in this order: {@code alreadyHandled} (conflict), {@code noTask} (somebody else's), {@code ownSubmission},
     * {@code noPreviousStep}.
     */
    public ApprovalTask decidable(TaskToken token, Act act, ActedBy by) {
        ApprovalTask task = task(token.number());
        if (!task.belongsTo(by)) {
            throw BusinessException.notFound("approval.error.noTask");
        }
        if (!task.isOpen() || token.revision() != revision) {
            throw handled();
        }
        if (Objects.equals(by.personId(), initiator.personId())) {
            throw BusinessException.refused("approval.error.ownSubmission");
        }
        if (act.kind() == DecisionKind.RETURN_TO_PREVIOUS && task.round().step() == 0) {
            throw BusinessException.refused("approval.error.noPreviousStep");
        }
        return task;
    }

    /** 办理 · one task is decided; refusals as {@link #decidable}. */
    public void decide(TaskToken token, Act act, ActedBy by, Seats seats, OffsetDateTime at) {
        ApprovalTask task = decidable(token, act, by);
        Decision decision = new Decision(this, task, act, by, at);
        decisions.add(decision);
        lastHash = decision.hash();
        changed(at);
        follow(act.kind(), task, seats, at);
    }

    private void follow(DecisionKind kind, ApprovalTask task, Seats seats, OffsetDateTime at) {
        ApprovalRound round = task.round();
        switch (kind) {
            case APPROVE, APPROVE_WITH_COMMENT -> {
                round.close(RoundState.PASSED, task, at);
                if (round.step() + 1 < chain.steps().size()) {
                    open(round.step() + 1, seats, at);
                } else {
                    state = ApprovalState.APPROVED;
                }
            }
            case REJECT -> {
                round.close(RoundState.REJECTED, task, at);
                state = ApprovalState.REJECTED;
            }
            case RETURN_TO_INITIATOR -> {
                round.close(RoundState.RETURNED, task, at);
                state = ApprovalState.RETURNED;
            }
            case RETURN_TO_PREVIOUS -> {
                round.close(RoundState.RETURNED, task, at);
                open(round.step() - 1, seats, at);
            }
        }
    }

    /** 重新送审 · after a return, with a new snapshot, from the first step; conflict {@code notReturned} otherwise. */
    public void resubmit(Submission submission, ActedBy by, Seats seats, OffsetDateTime at) {
        if (state != ApprovalState.RETURNED) {
            throw BusinessException.conflict("approval.error.notReturned", about.title());
        }
        snapshot = submission.text();
        snapshotHash = submission.hash();
        initiator = by;
        changed(at);
        open(0, seats, at);
    }

    /** @return whether others hold the post of the current round than those it was given to */
    public boolean misplaced(Seats seats) {
        return current()
                .filter(r -> r.misses(seats.of(chain.steps().get(r.step()))))
                .isPresent();
    }

    /**
     * 重新落实办理人 · gives the current round to those who hold the post now.
     *
     * @return whether anything changed
     */
    public boolean reseat(Seats seats, OffsetDateTime at) {
        Optional<ApprovalRound> current = current();
        return current.isPresent()
                && seat(current.get(), seats.of(chain.steps().get(current.get().step())), at);
    }

    private void open(int step, Seats seats, OffsetDateTime at) {
        Seats.Seat seat = seats.of(chain.steps().get(step));
        ApprovalRound round = new ApprovalRound(this, rounds.size() + 1, step, seat, at);
        rounds.add(round);
        seat(round, seat, at);
    }

    private boolean seat(ApprovalRound round, Seats.Seat seat, OffsetDateTime at) {
        int tasks = rounds.stream().mapToInt(r -> r.tasks().size()).sum();
        boolean different = round.seat(seat, tasks + 1, at);
        state = round.state() == RoundState.BLOCKED ? ApprovalState.BLOCKED : ApprovalState.RUNNING;
        if (different) {
            changed(at);
        }
        return different;
    }

    private void changed(OffsetDateTime at) {
        revision++;
        updatedAt = at;
    }

    private BusinessException handled() {
        if (decisions.isEmpty()) {
            return BusinessException.conflict("approval.error.reassigned", updatedAt);
        }
        Decision last = decisions.get(decisions.size() - 1);
        return BusinessException.conflict("approval.error.alreadyHandled", last.who(), last.at());
    }

    private ApprovalTask task(int number) {
        return rounds.stream()
                .flatMap(r -> r.tasks().stream())
                .filter(t -> t.number() == number)
                .findAny()
                .orElseThrow(() -> BusinessException.notFound("approval.error.noTask"));
    }

    /** @return the round somebody decides in, or should; empty once returned or ended */
    public Optional<ApprovalRound> current() {
        return rounds.stream().filter(ApprovalRound::isCurrent).findFirst();
    }

    /** @return whether no decision was changed, removed or slipped in */
    public boolean intact() {
        return Decision.unbroken(decisions, lastHash);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long revision() {
        return revision;
    }

    public SubjectRef subject() {
        return about.ref();
    }

    public ApprovalSubject about() {
        return about;
    }

    public ApprovalChain chain() {
        return chain;
    }

    public Submission submission() {
        return new Submission(snapshot, snapshotHash);
    }

    public ApprovalState state() {
        return state;
    }

    public ActedBy initiator() {
        return initiator;
    }

    public OffsetDateTime startedAt() {
        return startedAt;
    }

    public OffsetDateTime updatedAt() {
        return updatedAt;
    }

    public String lastHash() {
        return lastHash;
    }

    public List<ApprovalRound> rounds() {
        return List.copyOf(rounds);
    }

    public List<Decision> decisions() {
        return List.copyOf(decisions);
    }
}
