package org.weishishi.deliberation.domain;

import java.util.Objects;
import org.weishishi.rule.api.meeting.Share;
import org.weishishi.rule.api.meeting.VotingRule;

/**
 * 法定人数与通过比例 · how many must be present and how many in favour.
 *
 * @param quorum the share of the members that must be present
 * @param pass the share of the base that must be in favour
 */
public record QuorumPolicy(Share quorum, Share pass) {

    /** @return the two shares of a rule for a vote */
    public static QuorumPolicy of(VotingRule rule) {
        return new QuorumPolicy(
                rule.quorum().share(), Objects.requireNonNull(rule.pass()).share());
    }

    /** @return whether enough are present */
    public boolean met(int members, int present) {
        return quorum.reachedBy(present, members);
    }

    /** @return the smallest number present that is enough */
    public int needed(int members) {
        return quorum.needed(members);
    }

    /** @return whether enough of the base are in favour */
    public boolean passes(int inFavour, int base) {
        return pass.reachedBy(inFavour, base);
    }

    /** @return the smallest number in favour that passes */
    public int neededInFavour(int base) {
        return pass.needed(base);
    }
}
