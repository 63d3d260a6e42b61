package org.weishishi.deliberation.domain.body;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
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
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.body.MemberCategory;
import org.weishishi.deliberation.api.body.MemberRole;
import org.weishishi.deliberation.domain.Wording;
import org.weishishi.shared.BusinessException;

/** 成员 · a person on the roster, with a term from the first to the last day, both counted. */
@Entity
@Table(name = "body_member")
@Access(AccessType.FIELD)
public class BodyMember {

    private static final int NAME = 50;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "council_member_seq")
    @SequenceGenerator(name = "council_member_seq", sequenceName = "council_member_seq", allocationSize = 100)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @JoinColumn(name = "body_id", nullable = false)
    private Body body;

    @Column(name = "roster_number", nullable = false)
    private int number;

    @Column(name = "name", nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "category", nullable = false)
    private MemberCategory category;

    @Enumerated(EnumType.STRING)
    @Column(name = "member_role", nullable = false)
    private MemberRole role;

    @Column(name = "term_from", nullable = false)
    private LocalDate from;

    @Nullable
    @Column(name = "term_to")
    private LocalDate to;

    protected BodyMember() {}

    BodyMember(Body body, int number, String name, MemberCategory category, MemberRole role, LocalDate from) {
        this.body = body;
        this.number = number;
        this.name = Wording.require(name, NAME, "deliberation.error.memberName");
        this.category = category;
        this.role = role;
        this.from = from;
    }

    /** Sets the last day of the term; {@code deliberation.error.termEnds} when it lies before the first. */
    void endTerm(LocalDate lastDay) {
        if (lastDay.isBefore(from)) {
            throw BusinessException.refused("deliberation.error.termEnds", name, from, lastDay);
        }
        to = lastDay;
    }

    void become(MemberRole other) {
        role = other;
    }

    /** @return whether the term covers that day */
    public boolean servesOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** @return whether both terms have a day in common */
    boolean overlaps(BodyMember other) {
        LocalDate mine = to;
        LocalDate theirs = other.to;
        return (theirs == null || !from.isAfter(theirs)) && (mine == null || !other.from.isAfter(mine));
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public MemberCategory category() {
        return category;
    }

    public MemberRole role() {
        return role;
    }

    public LocalDate from() {
        return from;
    }

    public @Nullable LocalDate to() {
        return to;
    }
}
