package org.weishishi.project.domain.proposal;

import java.text.Normalizer;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.proposal.ProposalExtras;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/** 附加信息规则 · a telephone number one can dial, a sum and a day that can be. */
public final class ContactRule {

    /** Least and most of an estimate. */
    public static final Money LEAST = Money.yuan(1);

    /** Most of an estimate: one hundred million yuan. */
    public static final Money MOST = Money.yuan(100_000_000);

    private ContactRule() {}

    /**
     * @return the same, the number in plain digits; refusals {@code project.error.phone}, {@code project.error.estimate},
     *     {@code project.error.receivedOn}
     */
    public static ProposalExtras checked(ProposalExtras said, LocalDate today) {
        Money estimate = said.estimate();
        if (estimate != null && (estimate.compareTo(LEAST) < 0 || estimate.compareTo(MOST) > 0)) {
            throw BusinessException.refused("project.error.estimate", estimate.toString());
        }
        LocalDate day = said.receivedOn();
        if (day != null && (day.isAfter(today) || day.isBefore(today.minusYears(20)))) {
            throw BusinessException.refused("project.error.receivedOn", day.toString());
        }
        return new ProposalExtras(phone(said.phone()), estimate, day);
    }

    /** Seven to twenty digits; blanks, hyphens and brackets between them, a plus before them. */
    private static @Nullable String phone(@Nullable String said) {
        String plain = said == null
                ? ""
                : Normalizer.normalize(said, Normalizer.Form.NFKC).strip();
        if (plain.isEmpty()) {
            return null;
        }
        long digits = plain.chars().filter(c -> c >= '0' && c <= '9').count();
        if (!plain.matches("\\+?[0-9 ()\\-]{7,30}") || digits < 7 || digits > 20) {
            throw BusinessException.refused("project.error.phone");
        }
        return plain;
    }
}
