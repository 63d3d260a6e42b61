package org.weishishi.deliberation.domain.tally;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.weishishi.rule.api.meeting.RecusalEffect;
import org.weishishi.rule.api.meeting.VoteBasis;
import org.weishishi.rule.api.meeting.VotingRule;
import org.weishishi.shared.BusinessException;

/** 会议 · rule, roster, sign-in sheet, agenda and recusals: everything that says who counts. */
public final class Assembly {

    /** The number under which the heads of the whole meeting are asked for: no item, nobody recused. */
    public static final int WHOLE = 0;

    private final VotingRule rule;
    private final Roster roster;
    private final SignInSheet sheet;
    private final Map<Integer, Matter> agenda = new TreeMap<>();
    private final Map<Integer, Set<Integer>> recused = new HashMap<>();

    /**
     * Refuses an item number that stands twice ({@code deliberation.fault.itemTwice}) or is below 1, recusals of items or members
     * that are not there, of observers, and twice the same ({@code deliberation.fault.recusedTwice}).
     */
    public Assembly(
            VotingRule rule, Roster roster, SignInSheet sheet, List<Matter> agenda, Collection<Recused> recusals) {
        this.rule = rule;
        this.roster = roster;
        this.sheet = sheet;
        for (Matter one : agenda) {
            if (one.number() < 1 || this.agenda.put(one.number(), one) != null) {
                throw BusinessException.refused("deliberation.fault.itemTwice", one.number());
            }
        }
        for (Recused one : recusals) {
            matter(one.item());
            roster.member(one.member());
            if (!recused.computeIfAbsent(one.item(), none -> new HashSet<>()).add(one.member())) {
                throw BusinessException.refused("deliberation.fault.recusedTwice", one.item(), one.member());
            }
        }
    }

    /** @return the heads for the item ({@link #WHOLE} for the meeting) at that moment */
    public HeadCount heads(int item, int moment) {
        return heads(membersInRoom(moment), recused(item));
    }

    /** What if: the heads when the member left now. */
    public HeadCount ifLeft(int item, int moment, int member) {
        Set<Integer> present = membersInRoom(moment);
        present.remove(member);
        return heads(present, recused(item));
    }

    /** What if: the heads of the meeting when exactly those were in the room. */
    public HeadCount ifPresent(Set<Integer> members) {
        Set<Integer> present = new HashSet<>(members);
        present.retainAll(roster.members());
        return heads(present, recused(WHOLE));
    }

    /** What if: the heads when the member were recused from the item. */
    public HeadCount ifRecused(int item, int moment, int member) {
        Set<Integer> out = new HashSet<>(recused(item));
        if (roster.members().contains(member)) {
            out.add(member);
        }
        return heads(membersInRoom(moment), out);
    }

    /** What if: the same heads with one more of those present recused. */
    HeadCount without(HeadCount heads) {
        boolean out = rule.recusal() == RecusalEffect.OUT_OF_BOTH;
        int members = heads.members() - (out ? 1 : 0);
        return new HeadCount(
                members,
                heads.present() - (out ? 1 : 0),
                Math.max(1, rule.quorum().share().needed(members)),
                heads.recused() + 1,
                heads.voting() - 1,
                heads.seats() - 1,
                heads.eligible() - 1,
                heads.absent());
    }

    private HeadCount heads(Set<Integer> present, Set<Integer> out) {
        int office = roster.members().size();
        int gone = rule.recusal() == RecusalEffect.OUT_OF_BOTH ? out.size() : 0;
        Set<Integer> voting = new HashSet<>(present);
        voting.removeAll(out);
        int whole = rule.quorum().base() == VoteBasis.ALL_MEMBERS ? roster.seats() : office;
        int members = whole - gone;
        int there = gone > 0 ? voting.size() : present.size();
        return new HeadCount(
                members,
                there,
                Math.max(1, rule.quorum().share().needed(members)),
                out.size(),
                voting.size(),
                roster.seats() - out.size(),
                office - out.size(),
                office - gone - there);
    }

    /** @return members with a vote who are in the room */
    public Set<Integer> membersInRoom(int moment) {
        Set<Integer> present = new HashSet<>(sheet.inRoom(moment));
        present.retainAll(roster.members());
        return present;
    }

    /** @return members in the room who may vote on the item */
    public Set<Integer> voting(int item, int moment) {
        Set<Integer> voting = membersInRoom(moment);
        voting.removeAll(recused(item));
        return voting;
    }

    /** @return who presides over the item at that moment; empty when chair and deputies are all recused or absent */
    public Optional<Integer> presiding(int item, int moment) {
        return roster.presiding(voting(item, moment));
    }

    /** @return the members recused from the item */
    public Set<Integer> recused(int item) {
        return Set.copyOf(recused.getOrDefault(item, Set.of()));
    }

    /** @return the item; {@code deliberation.fault.noItem} when it is not on the agenda */
    public Matter matter(int item) {
        return Optional.ofNullable(agenda.get(item))
                .orElseThrow(() -> BusinessException.refused("deliberation.fault.noItem", item));
    }

    /** @return the agenda in its order */
    public List<Matter> agenda() {
        return List.copyOf(agenda.values());
    }

    public VotingRule rule() {
        return rule;
    }

    public Roster roster() {
        return roster;
    }
}
