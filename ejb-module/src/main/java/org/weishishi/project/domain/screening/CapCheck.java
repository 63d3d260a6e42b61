package org.weishishi.project.domain.screening;

import java.util.List;
import java.util.Optional;
import org.weishishi.project.domain.screening.Found.Evidence;
import org.weishishi.rule.api.CheckRule;
import org.weishishi.rule.api.KindRule;
import org.weishishi.shared.Money;

/** R1 单个项目限额 · a kind that is not offered, or a sum above the cap of its kind; exactly at the cap is allowed. */
final class CapCheck implements Check {

    @Override
    public String code() {
        return "R1";
    }

    @Override
    public List<Found> on(CheckFacts facts, CheckRule rule) {
        String clause = facts.rules().source("kinds");
        Optional<KindRule> kind = facts.rules().kind(facts.declared().kind());
        if (kind.isEmpty()) {
            return List.of(Found.of(rule, "KIND", clause, Evidence.figures("project.finding.R1.kind")));
        }
        Money cap = kind.get().cap();
        Money amount = facts.declared().amount();
        return cap == null || amount.compareTo(cap) <= 0
                ? List.of()
                : List.of(Found.of(
                        rule,
                        "CAP",
                        clause,
                        Evidence.figures(
                                "project.finding.R1.cap",
                                kind.get().name(),
                                amount.wan(),
                                cap.wan(),
                                new Money(amount.yuan().subtract(cap.yuan())).wan())));
    }
}
