package org.weishishi.deliberation.domain;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
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
import org.weishishi.deliberation.api.MemberCategory;
import org.weishishi.shared.BusinessException;

/** 居民议事会 · the council of one community: who may vote, and since when. Nobody is ever removed; terms end. */
@Entity
@Table(name = "council")
@Access(AccessType.FIELD)
public class Council {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "council_seq")
    @SequenceGenerator(name = "council_seq", sequenceName = "council_seq", allocationSize = 100)
    private long id;

    @Version
    @Column(name = "version", nullable = false)
    private int version;

    @Column(name = "community_id", nullable = false)
    private long communityId;

    @Column(name = "last_number", nullable = false)
    private int lastNumber;

    @Column(name = "changes", nullable = false)
    private int changes;

    @OneToMany(mappedBy = "council", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("number")
    private List<CouncilMember> members = new ArrayList<>();

    protected Council() {}

    /** Establishes the council of a community, without members. */
    public Council(long communityId) {
        this.communityId = communityId;
    }

    /**
     * Puts a person on the roster.
     *
     * @throws BusinessException {@code deliberation.error.memberTwice} when somebody of that name serves on the first day
     */
    public CouncilMember appoint(String name, MemberCategory category, LocalDate from, @Nullable LocalDate to) {
        CouncilMember member = new CouncilMember(this, lastNumber + 1, name, category, from);
        if (to != null) {
            member.endTerm(to);
        }
        if (serving(from).stream().anyMatch(other -> other.name().equals(member.name()))) {
            throw BusinessException.refused("deliberation.error.memberTwice", member.name());
        }
        lastNumber++;
        members.add(member);
        changes++;
        return member;
    }

    /** Ends a term; {@code deliberation.error.noMember} when the number is not on the roster. */
    public void endTerm(int number, LocalDate lastDay) {
        members.stream()
                .filter(member -> member.number() == number)
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("deliberation.error.noMember", number))
                .endTerm(lastDay);
        changes++;
    }

    /** Counts as a change, so that two meetings called at once never get the same ordinal. */
    public void callMeeting() {
        changes++;
    }

    /** @return the members with a term on that day, by number */
    public List<CouncilMember> serving(LocalDate day) {
        return members.stream().filter(member -> member.servesOn(day)).toList();
    }

    /** @return everybody ever on the roster, by number */
    public List<CouncilMember> members() {
        return List.copyOf(members);
    }

    public long id() {
        return id;
    }

    public long communityId() {
        return communityId;
    }
}
