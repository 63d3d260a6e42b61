package org.weishishi.project.domain.screening;

import java.math.BigDecimal;
import java.util.List;
import org.weishishi.project.api.quota.QuotaView;
import org.weishishi.project.domain.screening.Found.Evidence;
import org.weishishi.rule.api.CheckRule;
import org.weishishi.shared.Money;

/** R17 额度不足 · more than the community has left this year; exactly what is left fits. */
final class QuotaCheck implements Check {

    @Override
    public String code() {
        return "R17";
    }

    @Override
    public List<Found> on(CheckFacts facts, CheckRule rule) {
        QuotaView quota = facts.quota();
        Money given = quota.quota();
        BigDecimal left = quota.left();
        Money amount = facts.declared().amount();
        if (given == null || left == null || quota.fits(amount)) {
            return List.of();
        }
        return List.of(Found.of(
                rule,
                "YEAR",
                quota.source(),
                Evidence.figures(
                        "project.finding.R17.year",
                        Integer.toString(quota.year()),
                        amount.wan(),
                        new Money(left.max(BigDecimal.ZERO)).wan(),
                        given.wan(),
                        quota.approved().wan(),
                        quota.inApproval().wan())));
    }
}
