package org.weishishi.approval.domain;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;
import org.weishishi.shared.CanonicalJson;

/** 审批意见 · immutable; its hash covers the snapshot, the decision before it and everything said here. */
@Entity
@Table(name = "decision")
public class Decision {

    /** Previous hash of the first decision of an approval. */
    public static final String START = "0".repeat(64);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "decision_seq")
    @SequenceGenerator(name = "decision_seq", sequenceName = "decision_seq", allocationSize = 100)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "approval_id", nullable = false, updatable = false)
    private Approval approval;

    @Column(name = "decision_number", nullable = false, updatable = false)
    private int number;

    @Column(name = "round_number", nullable = false, updatable = false)
    private int round;

    @Column(name = "step_index", nullable = false, updatable = false)
    private int step;

    @Column(name = "task_number", nullable = false, updatable = false)
    private int task;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private DecisionKind kind;

    @Column(name = "opinion", nullable = false, updatable = false)
    private String opinion;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "decided_by", nullable = false, updatable = false)
    private ActedBy by;

    @Column(name = "decided_at", nullable = false, updatable = false)
    private OffsetDateTime at;

    @Column(name = "snapshot_hash", nullable = false, updatable = false)
    private String snapshotHash;

    @Column(name = "previous_hash", nullable = false, updatable = false)
    private String previousHash;

    @Column(name = "signed_digest", updatable = false)
    private @Nullable String signed;

    @Column(name = "hash", nullable = false, updatable = false)
    private String hash;

    protected Decision() {}

    Decision(Approval approval, ApprovalTask task, Act act, ActedBy by, OffsetDateTime at) {
        this.approval = approval;
        this.number = approval.decisions().size() + 1;
        this.round = task.round().number();
        this.step = task.round().step();
        this.task = task.number();
        this.kind = act.kind();
        this.opinion = act.opinion();
        this.by = by;
        this.at = at;
        this.snapshotHash = approval.submission().hash();
        this.previousHash = approval.lastHash();
        this.signed = act.signed();
        this.hash = computeHash();
    }

    private String computeHash() {
        JsonObjectBuilder said = Json.createObjectBuilder()
                .add("subject", approval.subject().toString())
                .add("number", number)
                .add("round", round)
                .add("step", step)
                .add("task", task)
                .add("kind", kind.name())
                .add("opinion", opinion)
                .add("by", ActedByConverter.json(by))
                .add("at", at.withOffsetSameInstant(ZoneOffset.UTC).toString())
                .add("snapshot", snapshotHash)
                .add("previous", previousHash);
        if (signed != null) {
            said.add("signed", signed);
        }
        return CanonicalJson.sha256(CanonicalJson.of(said.build()));
    }

    /** @return whether every decision is as it was made, follows the one before, and the last has that hash */
    static boolean unbroken(List<Decision> decisions, String lastHash) {
        String previous = START;
        for (Decision decision : decisions) {
            if (!decision.previousHash.equals(previous) || !decision.hash.equals(decision.computeHash())) {
                return false;
            }
            previous = decision.hash;
        }
        return previous.equals(lastHash);
    }

    public Approval approval() {
        return approval;
    }

    public int number() {
        return number;
    }

    public int round() {
        return round;
    }

    public int step() {
        return step;
    }

    public int task() {
        return task;
    }

    public DecisionKind kind() {
        return kind;
    }

    public String opinion() {
        return opinion;
    }

    /** @return unit, post and person who decided, as a sentence names them */
    public String who() {
        return String.join(" ", by.unitName(), by.postName(), by.personName());
    }

    public ActedBy by() {
        return by;
    }

    public OffsetDateTime at() {
        return at;
    }

    public String snapshotHash() {
        return snapshotHash;
    }

    /** @return SHA-256 of the record its signer signed, null when it was not signed */
    public @Nullable String signed() {
        return signed;
    }

    public String hash() {
        return hash;
    }
}
