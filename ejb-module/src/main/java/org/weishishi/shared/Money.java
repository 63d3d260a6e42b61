package org.weishishi.shared;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * 金额 · yuan (人民币元) with two decimals, from 0 up to 999,999,999,999.99 (numeric(14,2)).
 *
 * @param yuan the amount; more than two decimals are refused, not rounded
 */
public record Money(BigDecimal yuan) implements Comparable<Money>, Serializable {

    /** Most yuan the database can hold. */
    public static final BigDecimal MOST = new BigDecimal("999999999999.99");

    private static final BigDecimal WAN = BigDecimal.valueOf(10_000);

    /** Refuses negative sums, fractions of a fen and sums the database cannot hold ({@code shared.error.money}). */
    public Money {
        if (yuan.signum() < 0
                || yuan.compareTo(MOST) > 0
                || yuan.stripTrailingZeros().scale() > 2) {
            throw BusinessException.refused("shared.error.money", yuan.toPlainString());
        }
        yuan = yuan.setScale(2, RoundingMode.UNNECESSARY);
    }

    /** @return that many yuan */
    public static Money yuan(long yuan) {
        return new Money(BigDecimal.valueOf(yuan));
    }

    /** @return the sum of both */
    public Money plus(Money other) {
        return new Money(yuan.add(other.yuan));
    }

    /** @return 万元, rounded half up to two decimals, as officials write sums: 12.50 */
    public String wan() {
        return yuan.divide(WAN, 2, RoundingMode.HALF_UP).toPlainString();
    }

    @Override
    public int compareTo(Money other) {
        return yuan.compareTo(other.yuan);
    }

    @Override
    public String toString() {
        return yuan.toPlainString();
    }
}
