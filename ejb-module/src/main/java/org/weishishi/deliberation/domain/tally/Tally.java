package org.weishishi.deliberation.domain.tally;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.rule.api.meeting.Ceiling;
import org.weishishi.rule.api.meeting.TieRule;
import org.weishishi.rule.api.meeting.VotingRule;
import org.weishishi.shared.BusinessException;

/**
 * 计票 · every verdict of a meeting from its rounds. Rounds are put in order by their numbers: a recount replaces the round before
 * it, a re-vote follows a tie, and the order in which they are given does not matter.
 */
public final class Tally {

    private final Assembly assembly;
    private final List<List<Integer>> chairOrders;
    private final Map<Integer, List<Round>> rounds = new TreeMap<>();

    /**
     * Checks every round: figures that do not add up and voters who may not vote are refused ({@code deliberation.fault.*}), and so is an order that
     * names an item twice ({@code deliberation.fault.orderTwice}).
     *
     * @param chairOrders the orders who presides gave to items of equal rank, the latest last; empty when not asked
     */
    public Tally(Assembly assembly, Collection<? extends Round> given, List<List<Integer>> chairOrders) {
        this.assembly = assembly;
        this.chairOrders = List.copyOf(chairOrders);
        given.stream()
                .sorted(Comparator.comparingInt(round -> round.head().number()))
                .forEach(round -> rounds.computeIfAbsent(item(round), none -> new ArrayList<>())
                        .add(round));
        rounds.values().forEach(Tally::requireOrder);
        this.chairOrders.forEach(this::requireOnce);
    }

    private void requireOnce(List<Integer> order) {
        Set<Integer> seen = new HashSet<>();
        for (int item : order) {
            assembly.matter(item);
            if (!seen.add(item)) {
                throw BusinessException.refused("deliberation.fault.orderTwice", item);
            }
        }
    }

    private static void requireOrder(List<Round> all) {
        for (int i = 0; i < all.size(); i++) {
            RoundHead head = all.get(i).head();
            if (head.number() != i + 1) {
                throw BusinessException.refused("deliberation.fault.roundGap", head.number(), i + 1);
            }
            if (i > 0 && head.moment() < all.get(i - 1).head().moment()) {
                throw BusinessException.refused("deliberation.fault.roundMoment", head.number());
            }
        }
    }

    /**
     * @param now the moment at which items without ballots are looked at
     * @return the verdict on each item of the agenda, in its order
     */
    public List<Verdict> verdicts(int now) {
        Map<Integer, Verdict> all = new TreeMap<>();
        VotingRule rule = assembly.rule();
        if (rule.choice() != null) {
            all.putAll(new ChoiceTally(assembly, Objects.requireNonNull(rule.pass()), rule.choice(), chairOrders)
                    .of(effective(Assembly.WHOLE).stream()
                            .map(ChoiceRound.class::cast)
                            .toList()));
        } else {
            rounds.keySet().forEach(item -> all.put(item, single(item)));
        }
        assembly.agenda().forEach(item -> all.computeIfAbsent(item.number(), number -> untouched(number, now)));
        Ceiling ceiling = rule.ceiling();
        if (ceiling != null) {
            new Funding(assembly, ceiling, chairOrders).share(all);
        }
        return List.copyOf(all.values());
    }

    private Verdict untouched(int item, int now) {
        Argument argument = new Argument(assembly, item, now);
        return argument.mayBeVoted() ? argument.open() : argument.barred();
    }

    /** The verdict of the last round of one item; every round before it is checked as it was held, also where the item was withdrawn since. */
    private Verdict single(int item) {
        Verdict last = null;
        for (Round round : effective(item)) {
            if (last != null && last.outcome() != Outcome.WITHDRAWN && !mayFollow(last)) {
                throw BusinessException.refused("deliberation.fault.noTie");
            }
            last = verdict(round);
        }
        return Objects.requireNonNull(last);
    }

    /**
     * 可否再次表决 · asked when a second vote is about to be entered. One that was entered is not asked again: an item of its tie may have been
     * withdrawn or voted on anew since.
     *
     * @return whether the item is tied now, by its own votes or for the money, or was before the others of its tie were voted on again
     */
    public boolean mayVoteAgain(int item) {
        int held = effective(item).size();
        return assembly.rule().tie() == TieRule.REVOTE && (tied(item, held) || tied(item, Integer.MAX_VALUE));
    }

    private boolean tied(int item, int most) {
        Map<Integer, Verdict> all = new TreeMap<>();
        rounds.keySet().forEach(one -> {
            List<Round> held = effective(one);
            all.put(one, verdict(held.get(Math.min(most, held.size()) - 1)));
        });
        Ceiling ceiling = assembly.rule().ceiling();
        if (ceiling != null) {
            new Funding(assembly, ceiling, chairOrders).share(all);
        }
        Verdict found = all.get(item);
        return found != null && found.outcome() == Outcome.TIED;
    }

    /** With a ceiling an item that passed may have been tied for the money when it was voted on again: {@link #mayVoteAgain} was asked then. */
    private boolean mayFollow(Verdict before) {
        boolean money = assembly.rule().ceiling() != null && before.outcome() == Outcome.PASSED;
        return assembly.rule().tie() == TieRule.REVOTE && (money || before.outcome() == Outcome.TIED);
    }

    private Verdict verdict(Round round) {
        Figures figures = new Figures(assembly);
        VotingRule rule = assembly.rule();
        if (round instanceof VoteRound vote && rule.choice() == null && rule.pass() != null) {
            figures.check(vote);
            return new VoteTally(assembly, rule.pass()).of(vote);
        }
        if (round instanceof ScoreRound score && rule.scoring() != null) {
            figures.check(score, rule.scoring());
            return new ScoreTally(assembly, rule.scoring()).of(score);
        }
        throw BusinessException.refused("deliberation.fault.method", rule.method());
    }

    /** Rounds that count: a recount takes the place of the one before it. */
    private List<Round> effective(int item) {
        List<Round> counted = new ArrayList<>();
        for (Round round : rounds.getOrDefault(item, List.of())) {
            if (round.head().kind() == RoundKind.RECOUNT) {
                counted.remove(counted.size() - 1);
            }
            counted.add(round);
        }
        return counted;
    }

    /** A choice is over all items: its rounds stand under {@link Assembly#WHOLE}. */
    private int item(Round round) {
        boolean overall = round instanceof ChoiceRound;
        if (overall != (assembly.rule().choice() != null)) {
            throw BusinessException.refused(
                    "deliberation.fault.method", assembly.rule().method());
        }
        if (round instanceof VoteRound vote) {
            return assembly.matter(vote.item()).number();
        }
        return round instanceof ScoreRound score ? assembly.matter(score.item()).number() : Assembly.WHOLE;
    }
}
