package org.weishishi.project.domain.screening;

import java.util.Comparator;
import java.util.List;
import org.weishishi.project.domain.screening.Found.Evidence;
import org.weishishi.rule.api.CheckRule;

/** R3 疑似重复 · a project of the community within {@code years} whose name says the same, {@code likeness} percent and more. */
final class DuplicateCheck implements Check {

    private static final int YEARS = 2;
    private static final int LIKENESS = 70;
    private static final int MOST = 5;

    @Override
    public String code() {
        return "R3";
    }

    @Override
    public List<Found> on(CheckFacts facts, CheckRule rule) {
        int years = rule.number("years", YEARS);
        int likeness = rule.number("likeness", LIKENESS);
        CheckFacts.Declared own = facts.declared();
        Resemblance to = new Resemblance(own);
        List<Neighbour> same = facts.neighbours().stream()
                .filter(one -> one.communityId() == own.communityId())
                .filter(one -> !one.on().isBefore(own.on().minusYears(years)))
                .filter(one -> to.name(one) >= likeness)
                .sorted(Comparator.comparing(to::name)
                        .reversed()
                        .thenComparing(Neighbour::on, Comparator.reverseOrder())
                        .thenComparing(Neighbour::id))
                .toList();
        if (same.isEmpty()) {
            return List.of();
        }
        List<Neighbour> shown = same.subList(0, Math.min(MOST, same.size()));
        return List.of(Found.of(
                rule,
                "NAME",
                facts.rules().source("checks"),
                new Evidence(
                        "project.finding.R3.name",
                        List.of(
                                Integer.toString(years),
                                Integer.toString(same.size()),
                                Integer.toString(to.name(shown.get(0)))),
                        shown.stream().map(Neighbour::compared).toList(),
                        to.shared(shown))));
    }
}
