package org.weishishi.disclosure.domain.resident;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.objection.ObjectionChannel;
import org.weishishi.disclosure.api.resident.SubmissionKind;

/** 居民提交 · that something came in, its receipt, and what makes the same thing known again; the words of an objection lie with the objection. */
@Entity
@Table(name = "resident_submission")
@Access(AccessType.FIELD)
public class ResidentSubmission {

    @Id
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "resident_submission_seq")
    @SequenceGenerator(name = "resident_submission_seq", sequenceName = "resident_submission_seq", allocationSize = 100)
    private long id;

    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable") // read by queries only
    @Column(name = "kind", nullable = false)
    private SubmissionKind kind;

    @SuppressWarnings("UnusedVariable") // read by queries only
    @Column(name = "root_id", nullable = false)
    private long rootId;

    @Column(name = "receipt", nullable = false)
    private String receipt;

    /** Equal for the same words about the same notice. */
    @SuppressWarnings("UnusedVariable") // read by queries only
    @Column(name = "fingerprint", nullable = false)
    private String fingerprint;

    @Nullable
    @SuppressWarnings("UnusedVariable") // read by queries only
    @Column(name = "external_id")
    private String externalId;

    @Enumerated(EnumType.STRING)
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @Column(name = "channel", nullable = false)
    private ObjectionChannel channel;

    @SuppressWarnings("UnusedVariable") // read by queries only
    @Column(name = "score", nullable = false)
    private int score;

    @SuppressWarnings("UnusedVariable") // kept for who evaluates, never published
    @Column(name = "remark", nullable = false)
    private String remark;

    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @Column(name = "sent_at", nullable = false)
    private OffsetDateTime sentAt;

    protected ResidentSubmission() {}

    /** One that came in. */
    public ResidentSubmission(SubmissionKind kind, long rootId, Marks marks, Words words) {
        this.kind = kind;
        this.rootId = rootId;
        this.receipt = marks.receipt();
        this.fingerprint = marks.fingerprint();
        this.externalId = marks.externalId().isEmpty() ? null : marks.externalId();
        this.channel = words.channel();
        this.score = words.score();
        this.remark = words.remark();
        this.sentAt = words.at();
    }

    /**
     * 标记.
     *
     * @param receipt our number
     * @param fingerprint of its words
     * @param externalId number of the website, empty for none
     */
    public record Marks(String receipt, String fingerprint, String externalId) {}

    /**
     * 所述.
     *
     * @param score 1 to 5, 0 for none
     * @param remark 附言 of a rating, empty for none
     * @param channel how it came
     * @param at when
     */
    public record Words(int score, String remark, ObjectionChannel channel, OffsetDateTime at) {}

    /** @return our number */
    public String receipt() {
        return receipt;
    }
}
