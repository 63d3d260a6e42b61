package org.weishishi.deliberation.domain.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.rule.api.meeting.Ceiling;
import org.weishishi.rule.api.meeting.TieRule;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/** 资金安排 · shares the money among the items that passed, by rank; each gets its explanation. */
final class Funding {

    private final Assembly assembly;
    private final Ceiling ceiling;
    private final List<List<Integer>> chairOrders;

    Funding(Assembly assembly, Ceiling ceiling, List<List<Integer>> chairOrders) {
        this.assembly = assembly;
        this.ceiling = ceiling;
        this.chairOrders = chairOrders;
    }

    /** Adds to each verdict that passed what the item gets. */
    void share(Map<Integer, Verdict> verdicts) {
        List<Ranked> ranked = new ArrayList<>();
        Map<Integer, BigDecimal> cost = new HashMap<>();
        verdicts.forEach((item, verdict) -> {
            Verdict.@Nullable Counted counted = verdict.counted();
            if (verdict.outcome() == Outcome.PASSED && counted != null) {
                ranked.add(counted.rank());
                cost.put(item, amount(item).yuan());
            }
        });
        new Line(ceiling.sum().yuan(), cost, ceiling.rule(), assembly.rule().tie(), chairOrders)
                .draw(ranked)
                .forEach((item, cut) -> verdicts.computeIfPresent(item, (number, verdict) -> given(verdict, cut)));
    }

    private Verdict given(Verdict verdict, Cut cut) {
        String asked = amount(verdict.item()).toString();
        String left = cut.left().toPlainString();
        String given = cut.given().toPlainString();
        Verdict ranked = verdict.with(cut).with(cut.standing());
        return switch (cut.grant()) {
            case FULL -> ranked.with(Outcome.PASSED, Reason.of("fundedFull", cut.rank(), given, left));
            case PARTIAL -> ranked.with(Outcome.PASSED, Reason.of("fundedPart", cut.rank(), given, asked));
            case NONE -> ranked.with(Outcome.NOT_FUNDED, Reason.of("fundedNone", cut.rank(), asked, left));
            case PENDING -> pending(ranked, cut);
        };
    }

    private Verdict pending(Verdict ranked, Cut cut) {
        if (cut.standing() == Standing.WAITING) {
            return ranked.with(Outcome.WAITING, Reason.of("moneyWaits", cut.rank()));
        }
        String how = assembly.rule().tie() == TieRule.REVOTE ? "moneyRevote" : "moneyChair";
        return ranked.with(Outcome.TIED, Reason.of(how, cut.rank(), cut.left().toPlainString()));
    }

    private Money amount(int item) {
        Money asked = assembly.matter(item).amount();
        if (asked == null) {
            throw BusinessException.refused(
                    "deliberation.fault.amount", assembly.matter(item).name());
        }
        return asked;
    }
}
