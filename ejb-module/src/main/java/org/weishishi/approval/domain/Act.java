package org.weishishi.approval.domain;

import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.shared.BusinessException;

/**
 * 办理意见 · what is decided, checked.
 *
 * @param kind the decision
 * @param opinion up to 500 characters, needed for everything but a plain approval
 * @param signed SHA-256 of the record that was signed, null for a decision known by sign-in only
 */
public record Act(
        DecisionKind kind, String opinion, @Nullable String signed) {

    /** Longest opinion in characters. */
    public static final int LONGEST = 500;

    /** Refusals {@code approval.error.opinionMissing}, {@code .opinionLength}, {@code .unreadable}. */
    public Act {
        opinion = opinion.strip();
        checkLength(opinion);
        if (kind.needsOpinion() && opinion.isEmpty()) {
            throw BusinessException.refused("approval.error.opinionMissing");
        }
    }

    /** A decision that is not signed. */
    public Act(DecisionKind kind, String opinion) {
        this(kind, opinion, null);
    }

    /** @return the same, signed over the record with that SHA-256 */
    public Act signed(String digest) {
        return new Act(kind, opinion, digest);
    }

    /** Refuses an opinion that is too long or cannot be stored. */
    public static void checkLength(String opinion) {
        int length = opinion.codePointCount(0, opinion.length());
        if (length > LONGEST) {
            throw BusinessException.refused("approval.error.opinionLength", LONGEST, length);
        }
        if (opinion.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
            throw BusinessException.refused("approval.error.unreadable");
        }
    }
}
