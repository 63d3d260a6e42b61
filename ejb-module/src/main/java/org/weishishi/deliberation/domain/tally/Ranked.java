package org.weishishi.deliberation.domain.tally;

import java.math.BigDecimal;

/**
 * 名次 · an item and what it is ranked by, an exact fraction: the more, the higher.
 *
 * @param item number of the item
 * @param points votes in favour, ballots naming it, or the sum of scores
 * @param of the base of the votes, 1 for a choice, or the number of scores; above 0
 */
public record Ranked(int item, BigDecimal points, int of) {

    /** @return below 0 when this ranks before the other, 0 when they are equal */
    int before(Ranked other) {
        return other.points.multiply(BigDecimal.valueOf(of)).compareTo(points.multiply(BigDecimal.valueOf(other.of)));
    }
}
