package org.weishishi.approval.domain;

import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.domain.course.Entry;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.RecordJson;

/** 流转记录 · an entry of the trail as it is kept; written once, never changed. */
@Entity
@Table(name = "approval_entry")
public class ApprovalEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "approval_entry_seq")
    @SequenceGenerator(name = "approval_entry_seq", sequenceName = "approval_entry_seq", allocationSize = 100)
    private @Nullable Long id;

    @Column(name = "approval_id", nullable = false, updatable = false)
    private long approvalId;

    @Column(name = "entry_number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private OperationKind kind;

    @Column(name = "round_number", nullable = false, updatable = false)
    private int round;

    @Column(name = "step_key", nullable = false, updatable = false)
    private String step;

    @Column(name = "tasks", nullable = false, updatable = false)
    private String tasks;

    @Column(name = "opinion", nullable = false, updatable = false)
    private String opinion;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "acted_by", nullable = false, updatable = false)
    private ActedBy by;

    @Column(name = "on_behalf_of", nullable = false, updatable = false)
    private String onBehalfOf;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "entered_by", updatable = false)
    private @Nullable ActedBy enteredBy;

    @Column(name = "acted_at", nullable = false, updatable = false)
    private OffsetDateTime at;

    @Column(name = "snapshot_hash", nullable = false, updatable = false)
    private String snapshot;

    @Column(name = "signed_digest", updatable = false)
    private @Nullable String signed;

    @Column(name = "details", nullable = false, updatable = false)
    private String details;

    @Column(name = "previous_hash", nullable = false, updatable = false)
    private String previous;

    @Column(name = "hash", nullable = false, updatable = false)
    private String hash;

    protected ApprovalEntry() {}

    /** Keeps that entry of that approval. */
    public ApprovalEntry(long approvalId, Entry entry) {
        this.approvalId = approvalId;
        this.number = entry.number();
        this.kind = entry.kind();
        this.round = entry.round();
        this.step = entry.step();
        this.tasks = entry.tasks().stream().map(String::valueOf).collect(Collectors.joining(","));
        this.opinion = entry.opinion();
        this.by = entry.by();
        this.onBehalfOf = JsonParts.object()
                .add("of", RecordJson.value(entry.onBehalfOf()))
                .build()
                .toString();
        this.enteredBy = entry.enteredBy();
        this.at = entry.at();
        this.snapshot = entry.snapshot();
        this.signed = entry.signed();
        this.details = entry.details();
        this.previous = entry.previous();
        this.hash = entry.hash();
    }

    /** @return the entry */
    public Entry entry() {
        return new Entry(
                number, kind, round, step, numbers(), opinion, by, names(), enteredBy, local(), snapshot, signed,
                details, previous, hash);
    }

    /** Databases give times back in a zone of their own. */
    private OffsetDateTime local() {
        return at.atZoneSameInstant(BusinessClock.ZONE).toOffsetDateTime();
    }

    private List<Integer> numbers() {
        return tasks.isEmpty()
                ? List.of()
                : Arrays.stream(tasks.split(",", -1)).map(Integer::valueOf).toList();
    }

    private List<String> names() {
        return JsonParts.read(onBehalfOf).getJsonArray("of").stream()
                .map((JsonValue v) -> ((JsonString) v).getString())
                .toList();
    }
}
