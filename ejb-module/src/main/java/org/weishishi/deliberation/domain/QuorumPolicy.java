package org.weishishi.deliberation.domain;

import org.weishishi.rule.api.RuleProfile.Fraction;

/**
 * 法定人数与通过比例 · how many must be present and how many in favour.
 *
 * @param quorum more than this share of the members must be present
 * @param pass more than this share of the base must be in favour
 */
public record QuorumPolicy(Fraction quorum, Fraction pass) {

    /** @return whether strictly more than the share is present; exactly the share is not enough */
    public boolean met(int members, int present) {
        return quorum.exceededBy(present, members);
    }

    /** @return the smallest number present that is enough, at least 1 */
    public int needed(int members) {
        return smallestAbove(quorum, members);
    }

    /** @return whether strictly more than the share of the base is in favour */
    public boolean passes(int inFavour, int base) {
        return pass.exceededBy(inFavour, base);
    }

    /** @return the smallest number in favour that passes, at least 1 */
    public int neededInFavour(int base) {
        return smallestAbove(pass, base);
    }

    private static int smallestAbove(Fraction share, int whole) {
        return (int) ((long) share.numerator() * whole / share.denominator()) + 1;
    }
}
