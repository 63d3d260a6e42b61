package org.weishishi.deliberation.domain;

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
import org.weishishi.deliberation.api.Votes;

/** 表决记录 · one count of hands for one item, never changed afterwards. */
@Entity
@Table(name = "ballot")
@Access(AccessType.FIELD)
public class Ballot {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ballot_seq")
    @SequenceGenerator(name = "ballot_seq", sequenceName = "ballot_seq", allocationSize = 100)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @JoinColumn(name = "item_id", nullable = false)
    private AgendaItem item;

    /** Order among all ballots of the meeting, 1 upwards. */
    @Column(name = "ballot_sequence", nullable = false)
    private int sequence;

    @Column(name = "base", nullable = false)
    private int base;

    @Column(name = "in_favour", nullable = false)
    private int inFavour;

    @Column(name = "against", nullable = false)
    private int against;

    @Column(name = "abstained", nullable = false)
    private int abstained;

    @Column(name = "recorded_at", nullable = false)
    private OffsetDateTime at;

    @Column(name = "recorded_by", nullable = false)
    private String by;

    @Nullable
    @Column(name = "correction_reason")
    private String reason;

    protected Ballot() {}

    Ballot(AgendaItem item, int sequence, int base, Votes votes, Count count) {
        this.item = item;
        this.sequence = sequence;
        this.base = base;
        this.inFavour = votes.inFavour();
        this.against = votes.against();
        this.abstained = votes.abstained();
        this.at = count.at();
        this.by = count.by();
        this.reason = count.reason();
    }

    /**
     * 计票 · who recorded it, when and why.
     *
     * @param at business time
     * @param by who
     * @param reason why it corrects an earlier one, null for the first
     */
    public record Count(
            OffsetDateTime at, String by, @Nullable String reason) {}

    public int sequence() {
        return sequence;
    }

    public int base() {
        return base;
    }

    public Votes votes() {
        return new Votes(inFavour, against, abstained);
    }

    public Count count() {
        return new Count(at, by, reason);
    }
}
