package org.weishishi.rule.api;

import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Money;

/**
 * 额度 · what a year gives; a campaign may state other figures.
 *
 * @param perCommunity yuan for each community and year, null when not set here
 * @param incentivePool 鼓励性经费 of the district and year, null when there is none
 */
public record QuotaRule(
        @Nullable Money perCommunity, @Nullable Money incentivePool) {}
