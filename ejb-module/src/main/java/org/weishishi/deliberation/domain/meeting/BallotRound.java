package org.weishishi.deliberation.domain.meeting;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
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
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.deliberation.domain.Wording;
import org.weishishi.shared.BusinessException;

/**
 * 一轮表决 · what was counted, who entered it, and, when it came on paper, who confirmed it. Figures are never changed; a round from
 * paper counts only when a second person has confirmed it.
 */
@Entity
@Table(name = "ballot_round")
@Access(AccessType.FIELD)
public class BallotRound {

    private static final int REASON = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "ballot_round_seq")
    @SequenceGenerator(name = "ballot_round_seq", sequenceName = "ballot_round_seq", allocationSize = 100)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @JoinColumn(name = "meeting_id", nullable = false)
    private Meeting meeting;

    @Column(name = "item_position", nullable = false)
    private int item;

    @Column(name = "round_number", nullable = false)
    private int number;

    @Column(name = "meeting_moment", nullable = false)
    private int moment;

    @SuppressWarnings("UnusedVariable") // for queries
    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private RoundKind kind;

    @Convert(converter = RoundConverter.class)
    @Column(name = "content", nullable = false, updatable = false)
    private SimulatedRound content;

    @Column(name = "recorded_at", nullable = false, updatable = false)
    private OffsetDateTime at;

    @Column(name = "recorded_by", nullable = false, updatable = false)
    private String by;

    @Column(name = "recorded_person", updatable = false)
    private @Nullable Long person;

    @Column(name = "paper", nullable = false, updatable = false)
    private boolean paper;

    @Column(name = "confirmed_at")
    private @Nullable OffsetDateTime confirmedAt;

    @Column(name = "confirmed_by")
    private @Nullable String confirmedBy;

    @Column(name = "rejected_reason")
    private @Nullable String rejected;

    protected BallotRound() {}

    BallotRound(Meeting meeting, SimulatedRound content, boolean paper, Note note) {
        Integer about = content.item();
        this.meeting = meeting;
        this.item = about == null ? 0 : about;
        this.number = content.number();
        this.moment = content.moment();
        this.kind = content.kind();
        this.content = content;
        this.paper = paper;
        this.at = note.at();
        this.by = note.by();
        this.person = note.person();
    }

    /** 复核 · by somebody other than who entered it ({@code deliberation.error.samePerson}). */
    void confirm(Note note) {
        second(note);
        confirmedAt = note.at();
        confirmedBy = note.by();
    }

    /** 退回重录 · kept with its reason, under a number that no counted round has. */
    void reject(String reason, int free, Note note) {
        second(note);
        rejected = Wording.require(reason, REASON, "deliberation.error.rejectReason");
        confirmedAt = note.at();
        confirmedBy = note.by();
        number = free;
    }

    /** 作废 · the item got another recusal after it; kept with its reason, under a number that no counted round has. */
    void voided(String why, int free, Note note) {
        rejected = why;
        number = free;
        if (confirmedAt == null) {
            confirmedAt = note.at();
            confirmedBy = note.by();
        }
    }

    private void second(Note note) {
        if (!pending()) {
            throw BusinessException.conflict("deliberation.error.confirmed");
        }
        if (person != null && person.equals(note.person())) {
            throw BusinessException.refused("deliberation.error.samePerson");
        }
    }

    /** @return whether it came on paper and waits for a second person */
    public boolean pending() {
        return paper && confirmedAt == null;
    }

    /** @return whether it counts */
    public boolean counts() {
        return rejected == null && !pending();
    }

    public long id() {
        return id;
    }

    /** @return the item, 0 for a choice over all */
    public int item() {
        return item;
    }

    public int number() {
        return number;
    }

    public int moment() {
        return moment;
    }

    public SimulatedRound content() {
        return content;
    }

    public boolean paper() {
        return paper;
    }

    public OffsetDateTime at() {
        return at;
    }

    public String by() {
        return by;
    }

    public @Nullable String confirmedBy() {
        return confirmedBy;
    }

    public @Nullable String rejected() {
        return rejected;
    }
}
