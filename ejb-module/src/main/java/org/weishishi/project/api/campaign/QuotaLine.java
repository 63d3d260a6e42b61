package org.weishishi.project.api.campaign;

import org.weishishi.shared.Money;

/**
 * 社区额度 · what a batch gives one community when that differs from the rest.
 *
 * @param communityId the community
 * @param amount 额度
 * @param incentive 其中鼓励性经费, on top of the amount
 */
public record QuotaLine(long communityId, Money amount, Money incentive) {}
