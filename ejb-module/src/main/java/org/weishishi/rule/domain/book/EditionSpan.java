package org.weishishi.rule.domain.book;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 版次的时间和地域 · what decides when and where a released edition applies.
 *
 * @param id its number
 * @param key 规则集
 * @param edition 版次
 * @param areas statistical codes of the units it applies to
 * @param from first day in force
 * @param to last day it states itself, null when open
 */
public record EditionSpan(
        long id,
        String key,
        int edition,
        List<String> areas,
        LocalDate from,
        @Nullable LocalDate to) {

    /** The later one supersedes: by its first day, of two with the same day by its number. */
    static final Comparator<EditionSpan> LATER =
            Comparator.comparing(EditionSpan::from).thenComparingInt(EditionSpan::edition);

    private static final int DISTRICT = 6;

    /**
     * A functional district (440307DP) lies by code inside another district and is not of it: so a district is matched by the code of
     * the community's district, what is wider or narrower by the first digits.
     *
     * @param community statistical code of the community
     * @param district code of its district
     * @return length of the longest area that covers it, 0 when none does
     */
    public int fit(String community, String district) {
        return areas.stream()
                .filter(area -> covers(area, community, district))
                .mapToInt(String::length)
                .max()
                .orElse(0);
    }

    /** @return whether the unit of that code has rules by it; a functional district has none by the district its code lies in */
    boolean governs(String unit) {
        return areas.stream()
                .anyMatch(area -> unit.equals(area)
                        || (unit.startsWith(area) && !(area.length() == DISTRICT && unit.endsWith("DP"))));
    }

    private static boolean covers(String area, String community, String district) {
        boolean ofDistrict = area.length() == DISTRICT || area.endsWith("DP");
        return ofDistrict ? area.equals(district) : community.startsWith(area);
    }
}
