package org.weishishi.deliberation.domain.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
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

    @Property
    void anOrderSettlesOnlyTheTieOfExactlyItsItems(
            @ForAll Random random, @ForAll CeilingRule rule, @ForAll @IntRange(min = 2, max = 6) int tied) {
        List<Integer> all = new ArrayList<>(IntStream.rangeClosed(1, 8).boxed().toList());
        List<Ranked> ranked = new ArrayList<>();
        Map<Integer, BigDecimal> cost = new HashMap<>();
        for (int item : all) {
            ranked.add(new Ranked(item, BigDecimal.valueOf(item <= tied ? 9 : 9 - item), 1));
            cost.put(item, BigDecimal.ONE);
        }
        Collections.shuffle(all, random);
        List<Integer> order = all.subList(0, 1 + random.nextInt(8));
        boolean exact =
                Set.copyOf(order).equals(IntStream.rangeClosed(1, tied).boxed().collect(Collectors.toSet()));
        Map<Integer, Cut> cuts =
                new Line(BigDecimal.ONE, cost, rule, TieRule.CHAIR_DECIDES, List.of(order)).draw(ranked);
        for (int item = 1; item <= tied; item++) {
            Cut cut = java.util.Objects.requireNonNull(cuts.get(item));
            assertThat(cut.standing()).isEqualTo(exact ? Standing.ORDERED : Standing.TIED);
            assertThat(cut.grant() == Grant.FULL).isEqualTo(exact && order.get(0) == item);
        }
    }

    @Test
    void anOrderOfMoreItemsDoesNotSettleALaterTieOfSomeOfThem() {
        List<Ranked> ranked = List.of(
                new Ranked(1, BigDecimal.TEN, 1), new Ranked(2, BigDecimal.TEN, 1), new Ranked(3, BigDecimal.ONE, 1));
        Map<Integer, BigDecimal> cost = Map.of(1, BigDecimal.ONE, 2, BigDecimal.ONE, 3, BigDecimal.ONE);
        assertThat(grants(ranked, cost, List.of(List.of(1, 2, 3)))).containsExactly(Grant.PENDING, Grant.PENDING);
        assertThat(grants(ranked, cost, List.of(List.of(2), List.of(1)))).containsExactly(Grant.PENDING, Grant.PENDING);
        assertThat(grants(ranked, cost, List.of(List.of(1, 2), List.of(2, 1), List.of(1, 2, 3))))
                .as("the latest order of these two")
                .containsExactly(Grant.NONE, Grant.FULL);
    }

    private static List<Grant> grants(List<Ranked> ranked, Map<Integer, BigDecimal> cost, List<List<Integer>> orders) {
        Map<Integer, Cut> cuts =
                new Line(BigDecimal.ONE, cost, CeilingRule.STOP, TieRule.CHAIR_DECIDES, orders).draw(ranked);
        return Stream.of(1, 2)
                .map(item -> java.util.Objects.requireNonNull(cuts.get(item)).grant())
                .toList();
    }

    private static Map<Integer, Cut> draw(
            List<Ranked> ranked, Map<Integer, BigDecimal> cost, CeilingRule rule, TieRule tie, int sum) {
        return new Line(BigDecimal.valueOf(sum), cost, rule, tie, List.of()).draw(ranked);
    }
}
