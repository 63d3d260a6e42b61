package org.weishishi.deliberation.domain.tally;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final List<Integer> chairOrder;
    private final Map<Integer, Cut> cuts = new LinkedHashMap<>();
    private BigDecimal left;
    private boolean closed;
    private boolean pending;

    /**
     * @param sum what is shared
     * @param cost what each item costs
     * @param chairOrder the order who presides gave to tied items, empty when not asked
     */
    Line(BigDecimal sum, Map<Integer, BigDecimal> cost, CeilingRule rule, TieRule tie, List<Integer> chairOrder) {
        this.left = sum;
        this.cost = Map.copyOf(cost);
        this.rule = rule;
        this.tie = tie;
        this.chairOrder = List.copyOf(chairOrder);
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
            items.forEach(item -> cut(item, rank, Grant.PENDING, BigDecimal.ZERO));
        } else if (closed || items.size() == 1 || total(items).compareTo(left) <= 0 || !contested(items)) {
            items.forEach(item -> one(item, rank));
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
        List<Integer> ordered = new ArrayList<>(chairOrder);
        ordered.retainAll(items);
        if (tie == TieRule.REFUSED) {
            items.forEach(item -> cut(item, rank, Grant.NONE, BigDecimal.ZERO));
            closed = rule != CeilingRule.SKIP;
        } else if (tie == TieRule.CHAIR_DECIDES && ordered.size() == items.size()) {
            ordered.forEach(item -> one(item, rank));
        } else {
            items.forEach(item -> cut(item, rank, Grant.PENDING, BigDecimal.ZERO));
            // not all of them fit, so that the line falls inside the group unless later ones that fit are let pass
            pending = rule == CeilingRule.SKIP;
            closed = rule != CeilingRule.SKIP;
        }
    }

    private void one(int item, int rank) {
        if (!closed && of(item).compareTo(left) <= 0) {
            left = left.subtract(of(item));
            cut(item, rank, Grant.FULL, of(item));
        } else if (!closed && rule == CeilingRule.PARTIAL && left.signum() > 0) {
            BigDecimal rest = left;
            left = BigDecimal.ZERO;
            closed = true;
            cut(item, rank, Grant.PARTIAL, rest);
        } else {
            closed = closed || rule != CeilingRule.SKIP;
            cut(item, rank, Grant.NONE, BigDecimal.ZERO);
        }
    }

    private void cut(int item, int rank, Grant grant, BigDecimal given) {
        cuts.put(item, new Cut(rank, grant, given, left));
    }

    private BigDecimal total(List<Integer> items) {
        return items.stream().map(this::of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private BigDecimal of(int item) {
        return cost.getOrDefault(item, BigDecimal.ZERO);
    }
}
