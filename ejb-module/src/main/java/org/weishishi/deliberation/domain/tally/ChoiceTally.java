package org.weishishi.deliberation.domain.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.tally.Grant;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.rule.api.meeting.CeilingRule;
import org.weishishi.rule.api.meeting.Choice;
import org.weishishi.rule.api.meeting.Threshold;
import org.weishishi.rule.api.meeting.TieRule;
import org.weishishi.shared.BusinessException;

/** 票选的计算 · the items most ballots name get the places; a re-vote is only about those tied across the line. */
final class ChoiceTally {

    private final Assembly assembly;
    private final Threshold pass;
    private final Choice choice;
    private final List<List<Integer>> chairOrders;
    private final Map<Integer, Verdict> verdicts = new TreeMap<>();
    private int left;

    ChoiceTally(Assembly assembly, Threshold pass, Choice choice, List<List<Integer>> chairOrders) {
        this.assembly = assembly;
        this.pass = pass;
        this.choice = choice;
        this.chairOrders = chairOrders;
        this.left = choice.places();
    }

    /** @return the verdict on each item the rounds are about */
    Map<Integer, Verdict> of(List<ChoiceRound> rounds) {
        Figures figures = new Figures(assembly);
        for (ChoiceRound round : rounds) {
            boolean again = !verdicts.isEmpty();
            Set<Integer> put = again ? tied() : agenda();
            if (!round.counts().keySet().containsAll(put)
                    || (again && put.size() != round.counts().size())) {
                throw BusinessException.refused(
                        "deliberation.fault.put", round.head().number(), put);
            }
            int most = again ? left : choice.atMost();
            figures.check(
                    round,
                    again ? 0 : Math.min(choice.atLeast(), put.size()),
                    Math.min(most, round.counts().size()));
            count(round);
        }
        return verdicts;
    }

    private Set<Integer> agenda() {
        Set<Integer> put = new TreeSet<>();
        assembly.agenda().stream().filter(item -> !item.withdrawn()).forEach(item -> put.add(item.number()));
        return put;
    }

    private Set<Integer> tied() {
        Set<Integer> put = new TreeSet<>();
        verdicts.forEach((item, verdict) -> {
            if (verdict.outcome() == Outcome.TIED && assembly.rule().tie() == TieRule.REVOTE) {
                put.add(item);
            }
        });
        if (put.isEmpty()) {
            throw BusinessException.refused("deliberation.fault.noTie");
        }
        return put;
    }

    private void count(ChoiceRound round) {
        List<Ranked> ranked = new ArrayList<>();
        Map<Integer, BigDecimal> cost = new HashMap<>();
        new TreeMap<>(round.counts()).forEach((item, votes) -> {
            Verdict verdict = counted(round, item, votes);
            verdicts.put(item, verdict);
            if (verdict.outcome() == Outcome.PASSED) {
                ranked.add(new Ranked(item, BigDecimal.valueOf(votes), 1));
                cost.put(item, BigDecimal.ONE);
            }
        });
        new Line(
                        BigDecimal.valueOf(left),
                        cost,
                        CeilingRule.STOP,
                        assembly.rule().tie(),
                        chairOrders)
                .draw(ranked)
                .forEach((item, cut) -> verdicts.computeIfPresent(item, (number, verdict) -> placed(verdict, cut)));
    }

    private Verdict counted(ChoiceRound round, int item, int votes) {
        Argument argument = new Argument(assembly, item, round.head().moment());
        if (!argument.mayBeVoted()) {
            return argument.barred();
        }
        int base = argument.heads().base(pass.base());
        int needed = argument.needed(pass);
        boolean reached = pass.reachedBy(votes, base);
        argument.say("choices", votes).say(reached ? "reached" : "refused", votes, needed);
        Votes shown = new Votes(votes, 0, Math.max(0, argument.heads().voting() - votes));
        return argument.verdict(
                reached ? Outcome.PASSED : Outcome.REFUSED,
                base,
                needed,
                new Verdict.Counted(
                        round.head().number(), shown, null, new Ranked(item, BigDecimal.valueOf(votes), 1)));
    }

    private Verdict placed(Verdict verdict, Cut cut) {
        if (cut.grant() == Grant.FULL) {
            left--;
            return verdict.with(cut.standing()).with(Outcome.PASSED, Reason.of("placed", cut.rank(), choice.places()));
        }
        if (cut.grant() == Grant.PENDING) {
            String how = assembly.rule().tie() == TieRule.REVOTE ? "lineRevote" : "lineChair";
            return verdict.with(
                    Outcome.TIED, Reason.of(how, cut.rank(), cut.left().toPlainString()));
        }
        return verdict.with(cut.standing()).with(Outcome.REFUSED, Reason.of("notPlaced", cut.rank(), choice.places()));
    }
}
