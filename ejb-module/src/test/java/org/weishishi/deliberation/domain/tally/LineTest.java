package org.weishishi.deliberation.domain.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.weishishi.deliberation.api.tally.Grant;
import org.weishishi.rule.api.meeting.CeilingRule;
import org.weishishi.rule.api.meeting.TieRule;

/** 排序线 · over invented ranks, costs and sums. */
class LineTest {

    @Property
    void theLineNeverGivesMoreThanThereIsAndNeverPassesOverAHigherRank(
            @ForAll Random random, @ForAll CeilingRule rule, @ForAll TieRule tie, @ForAll @IntRange(max = 60) int sum) {
        List<Ranked> ranked = new ArrayList<>();
        Map<Integer, BigDecimal> cost = new HashMap<>();
        for (int i = 1; i <= 1 + random.nextInt(8); i++) {
            ranked.add(new Ranked(i, BigDecimal.valueOf(random.nextInt(6)), 1 + random.nextInt(2)));
            cost.put(i, BigDecimal.valueOf(1 + random.nextInt(20)));
        }
        Map<Integer, Cut> cuts = draw(ranked, cost, rule, tie, sum);
        assertThat(cuts).hasSameSizeAs(ranked);
        BigDecimal given = cuts.values().stream().map(Cut::given).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(given).isLessThanOrEqualTo(BigDecimal.valueOf(sum));
        for (Ranked high : ranked) {
            for (Ranked low : ranked) {
                Grant a =
                        java.util.Objects.requireNonNull(cuts.get(high.item())).grant();
                Grant b = java.util.Objects.requireNonNull(cuts.get(low.item())).grant();
                if (high.before(low) < 0 && rule != CeilingRule.SKIP) {
                    assertThat(b == Grant.FULL && a != Grant.FULL).isFalse();
                }
                if (high.before(low) == 0) {
                    assertThat(java.util.Objects.requireNonNull(cuts.get(high.item()))
                                    .rank())
                            .isEqualTo(java.util.Objects.requireNonNull(cuts.get(low.item()))
                                    .rank());
                }
            }
        }
        List<Ranked> other = new ArrayList<>(ranked);
        Collections.shuffle(other, random);
        assertThat(draw(other, cost, rule, tie, sum)).isEqualTo(cuts);
    }

    private static Map<Integer, Cut> draw(
            List<Ranked> ranked, Map<Integer, BigDecimal> cost, CeilingRule rule, TieRule tie, int sum) {
        return new Line(BigDecimal.valueOf(sum), cost, rule, tie, List.of()).draw(ranked);
    }
}
