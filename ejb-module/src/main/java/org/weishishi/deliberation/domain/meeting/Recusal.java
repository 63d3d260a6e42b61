package org.weishishi.deliberation.domain.meeting;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.domain.Wording;

/** 回避 · a member who stays out of one item, and why. */
@Entity
@Table(name = "recusal")
@Access(AccessType.FIELD)
public class Recusal {

    private static final int REASON = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "recusal_seq")
    @SequenceGenerator(name = "recusal_seq", sequenceName = "recusal_seq", allocationSize = 100)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @JoinColumn(name = "item_id", nullable = false)
    private AgendaItem item;

    @Column(name = "roster_number", nullable = false)
    private int number;

    @Column(name = "reason", nullable = false)
    private String reason;

    @SuppressWarnings("UnusedVariable") // for the record
    @Column(name = "noted_at")
    private @Nullable OffsetDateTime at;

    @SuppressWarnings("UnusedVariable") // for the record
    @Column(name = "noted_by")
    private @Nullable String by;

    protected Recusal() {}

    Recusal(AgendaItem item, int number, String reason, Note note) {
        this.item = item;
        this.number = number;
        this.reason = Wording.require(reason, REASON, "deliberation.error.recusalReason");
        this.at = note.at();
        this.by = note.by();
    }

    public int number() {
        return number;
    }

    public String reason() {
        return reason;
    }
}
