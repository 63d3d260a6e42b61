package org.weishishi.rule.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.rule.api.RuleProfile;

/**
 * 有效期内的规则集 · a profile with the area and the time it applies to.
 *
 * @param profile the values
 * @param areas prefixes of the statistical codes it applies to; the longest that fits a community wins
 * @param from first day in force
 * @param to last day in force, null when open
 */
public record DatedProfile(
        RuleProfile profile,
        List<String> areas,
        LocalDate from,
        @Nullable LocalDate to) {

    /** @return length of the longest area prefix that covers the code on that day, 0 when none does */
    public int fit(String code, LocalDate day) {
        if (day.isBefore(from) || (to != null && day.isAfter(to))) {
            return 0;
        }
        return areas.stream()
                .filter(code::startsWith)
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }
}
