package org.weishishi.rule.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.rule.api.RuleProfile;

/**
 * 有效期内的规则集 · a profile with the area and the time it applies to.
 *
 * @param profile the values
 * @param areas statistical codes of the units it applies to
 * @param from first day in force
 * @param to last day in force, null when open
 */
public record DatedProfile(
        RuleProfile profile,
        List<String> areas,
        LocalDate from,
        @Nullable LocalDate to) {}
