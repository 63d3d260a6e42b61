package org.weishishi.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.QueryHint;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Engine;
import org.weishishi.approval.domain.course.Office;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Transition;
import org.weishishi.approval.domain.operation.decision.Resubmit;
import org.weishishi.approval.domain.operation.decision.Start;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.Money;
import org.weishishi.shared.RecordReader;
import org.weishishi.shared.SubjectRef;

/**
 * 审批实例 · one run of a chain for one subject, as it is kept: the course as one text, read and written as a whole under the lock of
 * this row, and the few values lists ask for. What may happen is the engine's ({@link Engine}).
 */
@Entity
@Table(name = "approval")
@NamedQuery(
        name = Approval.LOCK,
        query = "select a from Approval a where a.id = :id",
        hints = {@QueryHint(name = Approval.LOCKED, value = "Lock"), @QueryHint(name = Approval.REFRESH, value = "true")
        })
@NamedQuery(
        name = Approval.LOCK_BY_TASK,
        query = "select a, (select n.number from ApprovalTask n where n.id = :id)"
                + " from Approval a where a.id = (select t.approvalId from ApprovalTask t where t.id = :id)",
        hints = {@QueryHint(name = Approval.LOCKED, value = "Lock"), @QueryHint(name = Approval.REFRESH, value = "true")
        })
public class Approval {

    /** The approval of an id, as the database has it, locked until the transaction ends. */
    public static final String LOCK = "Approval.lock";

    /** The same by a task, whose number is read beside it in a question of its own, so that its row is not locked. */
    public static final String LOCK_BY_TASK = "Approval.lockByTask";

    /** As a hint, because a lock mode would have the query prepared anew each time. */
    static final String LOCKED = "eclipselink.pessimistic-lock";

    static final String REFRESH = "eclipselink.refresh";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_seq")
    @SequenceGenerator(name = "approval_seq", sequenceName = "approval_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Embedded
    private ApprovalSubject about;

    @Column(name = "chain_key", nullable = false, updatable = false)
    private String chainKey;

    @Column(name = "chain_version", nullable = false)
    private int chainVersion;

    @Column(name = "chain", nullable = false)
    private String chain;

    @Column(name = "started_on", nullable = false, updatable = false)
    private String startedOn;

    @Column(name = "course", nullable = false)
    private String course;

    @Column(name = "snapshot", nullable = false)
    private String snapshot;

    @Column(name = "snapshot_hash", nullable = false)
    private String snapshotHash;

    @Column(name = "head", nullable = false)
    private String head;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ApprovalState state;

    @Column(name = "step_name", nullable = false)
    private String stepName;

    @Column(name = "due")
    private @Nullable LocalDate due;

    @Column(name = "initiator_id", nullable = false)
    private long initiatorId;

    @Column(name = "started_at", nullable = false, updatable = false)
    private OffsetDateTime startedAt;

    @Column(name = "updated_at", nullable = false)
    private OffsetDateTime updatedAt;

    @Transient
    private transient boolean opened;

    protected Approval() {}

    /** 送审 · before the first step; {@link #start} opens it. */
    public Approval(
            ApprovalSubject about, ApprovalChain chain, Submission submission, Agent initiator, OffsetDateTime at) {
        this.about = about;
        this.chainKey = chain.key();
        this.chain = CourseText.write(chain);
        this.startedOn = this.chain;
        this.snapshot = submission.text();
        this.snapshotHash = submission.hash();
        this.startedAt = at;
        take(Engine.blank(chain, submission.facts(), submission.hash(), initiator), at);
    }

    /** 送审 · opens the first step. */
    public Transition start(Agent initiator, Office office) {
        Course blank = course();
        return apply(new Start(blank.facts(), blank.snapshot()), initiator, office);
    }

    /** 重新送审 · with new facts, and what is said to it. */
    public Transition resubmit(Submission submission, String reply, Agent by, Office office) {
        Transition next = apply(new Resubmit(submission.facts(), submission.hash(), reply), by, office);
        snapshot = submission.text();
        snapshotHash = submission.hash();
        return next;
    }

    /** Does it, or refuses and stays as it was. */
    public Transition apply(Operation operation, Agent agent, Office office) {
        requireIntact();
        Transition next = Engine.apply(course(), operation, agent, office);
        if (!next.entries().isEmpty()) {
            take(next.course(), Objects.requireNonNull(next.course().last()));
        }
        return next;
    }

    private void take(Course next, OffsetDateTime at) {
        if (!CourseText.chain(chain).equals(next.chain())) {
            chain = CourseText.write(next.chain());
        }
        course = CourseText.write(next);
        chainVersion = next.chain().version();
        head = next.head();
        state = next.state();
        stepName = next.current().map(r -> r.name()).orElse("");
        due = next.current().map(r -> r.due()).orElse(null);
        initiatorId = Objects.requireNonNullElse(next.initiator().personId(), 0L);
        updatedAt = at;
    }

    /** Refuses when the facts in the database are not the ones that were submitted: {@code approval.error.snapshotAltered}. */
    public void requireIntact() {
        if (!snapshotIntact()) {
            throw BusinessException.refused("approval.error.snapshotAltered", about.title());
        }
    }

    /** @return whether the facts are those that were submitted */
    public boolean snapshotIntact() {
        return CanonicalJson.sha256(snapshot).equals(snapshotHash)
                && course().snapshot().equals(snapshotHash);
    }

    /** @return where it stands */
    public Course course() {
        return CourseText.read(course, chain);
    }

    /** Notes that tasks of it were added in this transaction: they may not be in the database yet. */
    public void opened() {
        opened = true;
    }

    /** @return whether tasks of it were added in this transaction */
    public boolean isOpened() {
        return opened;
    }

    /** @return what conditions read, without reading the whole course */
    public Facts facts() {
        return RecordReader.read(Facts.class, JsonParts.read(course).getJsonObject("facts"));
    }

    /** @return the chain it runs on, as it is kept: the same text is the same chain */
    public String chainText() {
        return chain;
    }

    /** @return the chain it started on: where a replay begins */
    public ApprovalChain startedOn() {
        return CourseText.chain(startedOn);
    }

    /** @return the facts decided on */
    public Submission submission() {
        return new Submission(snapshot, snapshotHash, course().facts());
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public SubjectRef subject() {
        return about.ref();
    }

    public ApprovalSubject about() {
        return about;
    }

    public String title() {
        return about.title();
    }

    public Money amount() {
        return about.amount();
    }

    public ApprovalState state() {
        return state;
    }

    /** @return SHA-256 of the facts decided on */
    public String snapshotHash() {
        return snapshotHash;
    }

    /** @return hash of the last entry of its trail */
    public String head() {
        return head;
    }

    public OffsetDateTime startedAt() {
        return startedAt;
    }

    public OffsetDateTime updatedAt() {
        return updatedAt;
    }
}
