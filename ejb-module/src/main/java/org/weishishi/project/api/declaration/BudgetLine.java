package org.weishishi.project.api.declaration;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.weishishi.shared.Money;

/**
 * 预算明细 · one line of the budget.
 *
 * @param name 名称, 1 to 100 characters
 * @param quantity 数量, above 0, at most four decimals
 * @param unit 单位, e.g. 场 or 平方米
 * @param unitPrice 单价
 * @param sum 金额; must be quantity × unit price, rounded half up to the fen
 */
public record BudgetLine(String name, BigDecimal quantity, String unit, Money unitPrice, Money sum) {

    /** @return 数量 × 单价, rounded half up to the fen */
    public Money product() {
        return new Money(quantity.multiply(unitPrice.yuan()).setScale(2, RoundingMode.HALF_UP));
    }
}
