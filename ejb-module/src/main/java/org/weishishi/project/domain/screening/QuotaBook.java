package org.weishishi.project.domain.screening;

import org.weishishi.shared.Money;

/** 额度台账 · what the projects of a community and year take of its quota. */
public interface QuotaBook {

    /** @return sums of the projects drafted in that year, one project apart (0 for none) */
    Taken taken(long communityId, int year, long except);

    /**
     * 占用 · sums.
     *
     * @param approved of approved projects
     * @param inApproval of projects sent up their approval chain, also while they are returned or are being filed
     */
    record Taken(Money approved, Money inApproval) {}
}
