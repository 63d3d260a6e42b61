package org.weishishi.project.domain.screening;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.weishishi.project.domain.screening.Found.Evidence;
import org.weishishi.rule.api.CheckRule;
import org.weishishi.rule.api.KindRule;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.shared.Money;

/**
 * R2 疑似拆分 · projects of one kind within {@code windowDays}, alike in name or place inside the community, in both across the
 * street, each within the cap and together above it, or above {@code band} (yuan, a procurement band; 0 for none).
 */
public final class SplitCheck implements Check {

    private static final String CODE = "R2";
    private static final int WINDOW = 90;
    private static final int LIKENESS = 60;

    /** @return days of the window, 0 where the rules have no such check */
    public static int window(RuleProfile rules) {
        CheckRule rule = rules.checks().get(CODE);
        return rule == null ? 0 : window(rule);
    }

    private static int window(CheckRule rule) {
        return rule.number("windowDays", WINDOW);
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public List<Found> on(CheckFacts facts, CheckRule rule) {
        List<Neighbour> alike = alike(facts, rule);
        if (alike.isEmpty()) {
            return List.of();
        }
        List<Found> found = new ArrayList<>();
        Money cap =
                facts.rules().kind(facts.declared().kind()).map(KindRule::cap).orElse(null);
        if (cap != null) {
            found.addAll(over(facts, rule, "CAP", cap, alike));
        }
        int band = rule.number("band", 0);
        if (band > 0) {
            found.addAll(over(facts, rule, "BAND", Money.yuan(band), alike));
        }
        return found;
    }

    private static List<Found> over(CheckFacts facts, CheckRule rule, String key, Money limit, List<Neighbour> alike) {
        Money own = facts.declared().amount();
        List<Neighbour> within =
                alike.stream().filter(one -> one.amount().compareTo(limit) <= 0).toList();
        Money sum = within.stream().map(Neighbour::amount).reduce(own, Money::plus);
        if (own.compareTo(limit) > 0 || within.isEmpty() || sum.compareTo(limit) <= 0) {
            return List.of();
        }
        return List.of(Found.of(
                rule,
                key,
                facts.rules().source("checks"),
                new Evidence(
                        key.equals("CAP") ? "project.finding.R2.cap" : "project.finding.R2.band",
                        List.of(
                                Integer.toString(window(rule)),
                                Integer.toString(within.size()),
                                sum.wan(),
                                limit.wan()),
                        within.stream().map(Neighbour::compared).toList(),
                        new Resemblance(facts.declared()).shared(within))));
    }

    private static List<Neighbour> alike(CheckFacts facts, CheckRule rule) {
        int window = window(rule);
        int likeness = rule.number("likeness", LIKENESS);
        CheckFacts.Declared own = facts.declared();
        Resemblance to = new Resemblance(own);
        return facts.neighbours().stream()
                .filter(one -> one.kind().equals(own.kind()))
                .filter(one -> Math.abs(ChronoUnit.DAYS.between(one.on(), own.on())) <= window)
                .filter(one -> one.communityId() == own.communityId()
                        ? to.name(one) >= likeness || to.place(one) >= likeness
                        : to.name(one) >= likeness && to.place(one) >= likeness)
                .toList();
    }
}
