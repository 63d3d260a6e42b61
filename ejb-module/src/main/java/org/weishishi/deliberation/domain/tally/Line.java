package org.weishishi.deliberation.domain.tally;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weishishi.deliberation.api.tally.Grant;
import org.weishishi.rule.api.meeting.CeilingRule;
import org.weishishi.rule.api.meeting.TieRule;

/**
 * 划线 · shares places or money by rank until they are used up. Equal ranks stand or fall together: when not all of them fit,
 * the tie rule decides.
 */
final class Line {

    private final Map<Integer, BigDecimal> cost;
    private final CeilingRule rule;
    private final TieRule tie;
    private final List<List<Integer>> orders;
    private final Map<Integer, Cut> cuts = new LinkedHashMap<>();
    private BigDecimal left;
    private boolean closed;
    private boolean pending;

    /**
     * @param sum what is shared
     * @param cost what each item costs
     * @param orders the orders who presides gave to tied items, the latest last
     */
    Line(BigDecimal sum, Map<Integer, BigDecimal> cost, CeilingRule rule, TieRule tie, List<List<Integer>> orders) {
        this.left = sum;
        this.cost = Map.copyOf(cost);
        this.rule = rule;
        this.tie = tie;
        this.orders = List.copyOf(orders);
    }

    /** @return what each item gets */
    Map<Integer, Cut> draw(List<Ranked> items) {
        List<Ranked> sorted = items.stream()
                .sorted(((Comparator<Ranked>) Ranked::before).thenComparing(Ranked::item))
                .toList();
        int from = 0;
        while (from < sorted.size()) {
            int to = from + 1;
            while (to < sorted.size() && sorted.get(from).before(sorted.get(to)) == 0) {
                to++;
            }
            group(sorted.subList(from, to).stream().map(Ranked::item).toList(), from + 1);
            from = to;
        }
        return cuts;
    }

    private void group(List<Integer> items, int rank) {
        if (pending) {
            items.forEach(item -> cut(item, rank, Grant.PENDING, BigDecimal.ZERO, Standing.WAITING));
        } else if (closed || items.size() == 1 || total(items).compareTo(left) <= 0 || !contested(items)) {
            items.forEach(item -> one(item, rank, Standing.RANKED));
        } else {
            tied(items, rank);
        }
    }

    /** Whether one of the group could have what the others then cannot. */
    private boolean contested(List<Integer> items) {
        return left.signum() > 0
                && (rule == CeilingRule.PARTIAL || items.stream().anyMatch(item -> of(item).compareTo(left) <= 0));
    }

    private void tied(List<Integer> items, int rank) {
        List<Integer> ordered = tie == TieRule.CHAIR_DECIDES ? ordered(items) : List.of();
        if (tie == TieRule.REFUSED) {
            items.forEach(item -> cut(item, rank, Grant.NONE, BigDecimal.ZERO, Standing.RANKED));
            closed = rule != CeilingRule.SKIP;
        } else if (!ordered.isEmpty()) {
            ordered.forEach(item -> one(item, rank, Standing.ORDERED));
        } else {
            items.forEach(item -> cut(item, rank, Grant.PENDING, BigDecimal.ZERO, Standing.TIED));
            // not all of them fit, so that the line falls inside the group unless later ones that fit are let pass
            pending = rule == CeilingRule.SKIP;
            closed = rule != CeilingRule.SKIP;
        }
    }

    /** 主持人所排的先后 · the latest order of exactly these items: one given for another tie says nothing about this one. */
    private List<Integer> ordered(List<Integer> items) {
        Set<Integer> tied = Set.copyOf(items);
        return orders.stream()
                .filter(order -> Set.copyOf(order).equals(tied))
                .reduce((earlier, later) -> later)
                .orElse(List.of());
    }

    private void one(int item, int rank, Standing standing) {
        if (!closed && of(item).compareTo(left) <= 0) {
            left = left.subtract(of(item));
            cut(item, rank, Grant.FULL, of(item), standing);
        } else if (!closed && rule == CeilingRule.PARTIAL && left.signum() > 0) {
            BigDecimal rest = left;
            left = BigDecimal.ZERO;
            closed = true;
            cut(item, rank, Grant.PARTIAL, rest, standing);
        } else {
            closed = closed || rule != CeilingRule.SKIP;
            cut(item, rank, Grant.NONE, BigDecimal.ZERO, standing);
        }
    }

    private void cut(int item, int rank, Grant grant, BigDecimal given, Standing standing) {
        cuts.put(item, new Cut(rank, grant, given, left, standing));
    }

    private BigDecimal total(List<Integer> items) {
        return items.stream().map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal of(int item) {
        return cost.getOrDefault(item, BigDecimal.ZERO);
    }
}
