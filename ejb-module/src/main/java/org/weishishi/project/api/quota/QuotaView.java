package org.weishishi.project.api.quota;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Money;

/**
 * 额度 · what a community and year gives and what is taken of it, one project apart.
 *
 * @param communityId the community
 * @param year the year, by the day a project was drafted
 * @param quota yuan of the year, null where neither campaign nor rules set one
 * @param source where the quota comes from, for display
 * @param approved sum of the approved projects
 * @param inApproval sum of the projects sent up their approval chain
 */
public record QuotaView(
        long communityId, int year, @Nullable Money quota, String source, Money approved, Money inApproval) {

    /** @return yuan left, negative when more was taken than given; null without a quota */
    public @Nullable BigDecimal left() {
        Money given = quota;
        return given == null ? null : given.yuan().subtract(approved.yuan()).subtract(inApproval.yuan());
    }

    /** @return yuan left once this sum is taken too; null without a quota */
    public @Nullable BigDecimal leftAfter(Money amount) {
        BigDecimal left = left();
        return left == null ? null : left.subtract(amount.yuan());
    }

    /** @return whether this sum still fits; exactly what is left fits */
    public boolean fits(Money amount) {
        BigDecimal after = leftAfter(amount);
        return after == null || after.signum() >= 0;
    }
}
