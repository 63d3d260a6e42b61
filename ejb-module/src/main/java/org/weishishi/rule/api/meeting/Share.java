package org.weishishi.rule.api.meeting;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.weishishi.shared.BusinessException;

/**
 * 比例 · an exact fraction that a part of a whole must pass: more than it, or at least it. Computed in whole numbers, never
 * rounded.
 *
 * @param numerator above the line, 0 or more
 * @param denominator below the line, 1 to 1000, not below the numerator
 * @param inclusive true: exactly the fraction is enough (≥, 以上含本数); false: more than the fraction is needed (>, 超过)
 */
@Schema(
        description = "An exact fraction, never rounded. part reaches it of whole when whole > 0 and part × "
                + "denominator > numerator × whole, or ≥ when inclusive.",
        requiredProperties = {"numerator", "denominator", "inclusive"})
public record Share(
        @Schema(description = "0 or more, not above the denominator.")
        int numerator,

        @Schema(description = "1 to 1000.") int denominator,

        @Schema(
                description =
                        "true: exactly the fraction is enough (≥); false: more than the fraction is needed " + "(>).")
        boolean inclusive) {

    private static final int FINEST = 1000;

    /** Refuses what is no fraction between 0 and 1 ({@code rule.error.share}). */
    public Share {
        if (denominator < 1 || denominator > FINEST || numerator < 0 || numerator > denominator) {
            throw BusinessException.refused("rule.error.share", numerator, denominator, FINEST);
        }
        if (!inclusive && numerator == denominator) {
            throw BusinessException.refused("rule.error.shareNever", numerator, denominator);
        }
    }

    /** @return more than n/d, 超过 */
    public static Share moreThan(int numerator, int denominator) {
        return new Share(numerator, denominator, false);
    }

    /** @return at least n/d, 达到 */
    public static Share atLeast(int numerator, int denominator) {
        return new Share(numerator, denominator, true);
    }

    /** @return whether part/whole reaches the share; an empty whole never does */
    public boolean reachedBy(int part, int whole) {
        long left = (long) part * denominator;
        long right = (long) numerator * whole;
        return whole > 0 && (inclusive ? left >= right : left > right);
    }

    /** @return the smallest part of the whole that reaches the share; for an empty whole 1, which it never has */
    public int needed(int whole) {
        long product = (long) numerator * whole;
        long smallest = inclusive ? (product + denominator - 1) / denominator : product / denominator + 1;
        return (int) Math.max(smallest, whole == 0 ? 1 : 0);
    }

    /** @return e.g. {@code > 2/3} */
    @Override
    public String toString() {
        return (inclusive ? "≥ " : "> ") + numerator + "/" + denominator;
    }
}
