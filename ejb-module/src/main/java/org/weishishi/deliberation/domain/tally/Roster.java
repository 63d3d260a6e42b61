package org.weishishi.deliberation.domain.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.weishishi.shared.BusinessException;

/** 名册 · the members of the body on the day of the meeting, its seats, and who presides in which order. */
public final class Roster {

    private final int seats;
    private final Map<Integer, Voter> people = new TreeMap<>();
    private final List<Integer> presiding;

    /**
     * Refuses a number that stands twice ({@code deliberation.fault.memberTwice}), fewer seats than members
     * ({@code deliberation.fault.seats}) and a presiding person who is not on it.
     *
     * @param seats 编制, vacant ones too; 0 for as many as there are members
     * @param presiding chair first, then the deputies in their order
     */
    public Roster(int seats, Collection<Voter> people, List<Integer> presiding) {
        for (Voter one : people) {
            if (this.people.put(one.number(), one) != null) {
                throw BusinessException.refused("deliberation.fault.memberTwice", one.number(), one.name());
            }
        }
        int members = members().size();
        if (seats < 0 || (seats > 0 && seats < members)) {
            throw BusinessException.refused("deliberation.fault.seats", seats, members);
        }
        this.seats = seats == 0 ? members : seats;
        this.presiding = List.copyOf(presiding);
        this.presiding.forEach(this::member);
    }

    /** @return the numbers of those who count as members today */
    public Set<Integer> members() {
        return people.values().stream().filter(Voter::counts).map(Voter::number).collect(Collectors.toSet());
    }

    /** @return all seats, vacant ones too */
    public int seats() {
        return seats;
    }

    /** @return the person; {@code deliberation.fault.notOnRoster} when there is none of that number */
    public Voter person(int number) {
        return Optional.ofNullable(people.get(number))
                .orElseThrow(() -> BusinessException.refused("deliberation.fault.notOnRoster", number));
    }

    /** @return the person, who must be in office; {@code deliberation.fault.termOver} otherwise */
    public Voter serving(int number) {
        Voter one = person(number);
        if (!one.inOffice()) {
            throw BusinessException.refused("deliberation.fault.termOver", number, one.name());
        }
        return one;
    }

    /** @return the member, who must be in office and have a vote; {@code deliberation.fault.observer} otherwise */
    public Voter member(int number) {
        Voter one = serving(number);
        if (!one.votes()) {
            throw BusinessException.refused("deliberation.fault.observer", number, one.name());
        }
        return one;
    }

    /** 主持人 · the first of chair and deputies who is free: a chair who is recused or not there gives way to the deputy. */
    public Optional<Integer> presiding(Set<Integer> free) {
        return presiding.stream().filter(free::contains).findFirst();
    }

    /** @return everybody, by number */
    public List<Voter> people() {
        return new ArrayList<>(people.values());
    }
}
