package org.weishishi.deliberation.domain.body;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.body.MemberCategory;
import org.weishishi.deliberation.api.body.MemberRole;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.shared.BusinessException;

/** 议事机构 · who may vote at a gate, and since when. Nobody is ever removed; terms end; every change is kept. */
@Entity
@Table(name = "body")
@Access(AccessType.FIELD)
public class Body {

    private static final int MOST_SEATS = 5000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "council_seq")
    @SequenceGenerator(name = "council_seq", sequenceName = "council_seq", allocationSize = 100)
    private long id;

    @Version
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "unit_id", nullable = false)
    private long unitId;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private BodyKind kind;

    @Column(name = "seats", nullable = false)
    private int seats;

    @Column(name = "last_number", nullable = false)
    private int lastNumber;

    @SuppressWarnings("UnusedVariable") // moves the version of the whole when a part changes
    @Column(name = "changes", nullable = false)
    private int changes;

    @OneToMany(mappedBy = "body", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<BodyMember> members = new ArrayList<>();

    @OneToMany(mappedBy = "body", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<BodyChange> history = new ArrayList<>();

    protected Body() {}

    /** Establishes a body of a unit, without members. */
    public Body(long unitId, BodyKind kind) {
        this.unitId = unitId;
        this.kind = kind;
    }

    /**
     * 任期.
     *
     * @param from first day
     * @param to last day, null while open
     */
    public record Term(LocalDate from, @Nullable LocalDate to) {}

    /**
     * Puts a person on the roster.
     *
     * @throws BusinessException {@code deliberation.error.memberTwice} when somebody of that name serves on a day of the term
     */
    public BodyMember appoint(String name, MemberCategory category, MemberRole role, Term term, BodyChange.Note note) {
        BodyMember member = new BodyMember(this, lastNumber + 1, name, category, role, term.from());
        LocalDate to = term.to();
        if (to != null) {
            member.endTerm(to);
        }
        if (members.stream().anyMatch(other -> other.name().equals(member.name()) && other.overlaps(member))) {
            throw BusinessException.refused("deliberation.error.memberTwice", member.name());
        }
        lastNumber++;
        members.add(member);
        note(note, "appointed", member.name(), String.valueOf(member.number()), String.valueOf(term.from()));
        return member;
    }

    /** Ends a term; {@code deliberation.error.noMember} when the number is not on the roster. */
    public void endTerm(int number, LocalDate lastDay, BodyChange.Note note) {
        BodyMember member = member(number);
        member.endTerm(lastDay);
        note(note, "ended", member.name(), String.valueOf(number), String.valueOf(lastDay));
    }

    /** 变更职务 · from now on. */
    public void changeRole(int number, MemberRole role, BodyChange.Note note) {
        BodyMember member = member(number);
        MemberRole before = member.role();
        member.become(role);
        note(note, "role" + role.name(), member.name(), String.valueOf(number), before.name());
    }

    /** 核定席位; {@code deliberation.error.seats} outside 0 to 5000. */
    public void fixSeats(int number, BodyChange.Note note) {
        if (number < 0 || number > MOST_SEATS) {
            throw BusinessException.refused("deliberation.error.seats", MOST_SEATS);
        }
        note(note, "seats", String.valueOf(seats), String.valueOf(number));
        seats = number;
    }

    /** Counts as a change, so that two meetings called at once never get the same ordinal. */
    public void callMeeting() {
        changes++;
    }

    private void note(BodyChange.Note note, String key, String... args) {
        history.add(new BodyChange(this, note, key, List.of(args)));
        changes++;
    }

    private BodyMember member(int number) {
        return members.stream()
                .filter(member -> member.number() == number)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("deliberation.error.noMember", number));
    }

    /** @return the members with a term on that day, by number */
    public List<BodyMember> serving(LocalDate day) {
        return members.stream().filter(member -> member.servesOn(day)).toList();
    }

    /** @return everybody ever on the roster, by number */
    public List<BodyMember> members() {
        return List.copyOf(members);
    }

    /** @return every change, oldest first */
    public List<BodyChange> history() {
        return List.copyOf(history);
    }

    public int seats() {
        return seats;
    }

    public BodyKind kind() {
        return kind;
    }

    public long id() {
        return id;
    }

    public long unitId() {
        return unitId;
    }
}
