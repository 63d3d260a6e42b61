package org.weishishi.approval.domain.course;

import org.weishishi.approval.api.Decide;
import org.weishishi.shared.BusinessException;

/** 意见文字 · checks what people write: length and characters that can be stored. */
public final class Opinion {

    /** Longest opinion in characters. */
    public static final int LONGEST = Decide.LONGEST_OPINION;

    private Opinion() {}

    /** @return the text without blanks around it; refusals {@code approval.error.opinionLength}, {@code .unreadable} */
    public static String checked(String text) {
        String opinion = text.strip();
        int length = opinion.codePointCount(0, opinion.length());
        if (length > LONGEST) {
            throw BusinessException.refused("approval.error.opinionLength", LONGEST, length);
        }
        if (opinion.codePoints().anyMatch(c -> c == 0 || Character.getType(c) == Character.SURROGATE)) {
            throw BusinessException.refused("approval.error.unreadable");
        }
        return opinion;
    }

    /** @return the text, its end left out where it is longer than an opinion may be: its whole stands with the act it comes from */
    public static String shortened(String text) {
        String all = text.strip();
        return all.codePointCount(0, all.length()) <= LONGEST
                ? all
                : all.substring(0, all.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    /** @return the same; refusal {@code approval.error.opinionMissing} when nothing is written */
    public static String required(String text) {
        String opinion = checked(text);
        if (opinion.isEmpty()) {
            throw BusinessException.refused("approval.error.opinionMissing");
        }
        return opinion;
    }
}
