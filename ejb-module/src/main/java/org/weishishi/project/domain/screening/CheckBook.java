package org.weishishi.project.domain.screening;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.weishishi.rule.api.CheckRule;

/** 检查清单 · the checks whose data are there; a rule profile that does not name a check does not make it. */
public final class CheckBook {

    private static final List<Check> ALL = List.of(
            new CapCheck(),
            new SplitCheck(),
            new DuplicateCheck(),
            new ListCheck(),
            new SelfDecisionCheck(),
            new QuotaCheck());

    private CheckBook() {}

    /** @return everything found, by rule and key */
    public static List<Found> run(CheckFacts facts) {
        return ALL.stream()
                .flatMap(check -> run(check, facts))
                .sorted(Comparator.comparingInt(
                                (Found one) -> Integer.parseInt(one.rule().substring(1)))
                        .thenComparing(Found::key))
                .toList();
    }

    private static Stream<Found> run(Check check, CheckFacts facts) {
        CheckRule rule = facts.rules().checks().get(check.code());
        return rule == null ? Stream.empty() : check.on(facts, rule).stream();
    }
}
