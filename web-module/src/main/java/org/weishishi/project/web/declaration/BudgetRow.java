package org.weishishi.project.web.declaration;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.declaration.BudgetLine;
import org.weishishi.shared.Money;

/** 预算行 · one line of the budget as it is typed; an empty one is left out. */
public class BudgetRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private @Nullable BigDecimal quantity;
    private String unit = "";
    private @Nullable Money price;

    /** An empty line. */
    public BudgetRow() {}

    BudgetRow(BudgetLine line) {
        name = line.name();
        quantity = line.quantity();
        unit = line.unit();
        price = line.unitPrice();
    }

    boolean isEmpty() {
        return name.isBlank() && quantity == null && unit.isBlank() && price == null;
    }

    BudgetLine said() {
        BigDecimal number = quantity == null ? BigDecimal.ZERO : quantity;
        Money each = price == null ? Money.yuan(0) : price;
        BudgetLine line = new BudgetLine(name, number, unit, each, each);
        return new BudgetLine(name, number, unit, each, line.product());
    }

    /** @return 数量 × 单价, null while a figure is missing */
    public @Nullable Money getSum() {
        return quantity == null || price == null ? null : said().sum();
    }

    public String getName() {
        return name;
    }

    public void setName(@Nullable String name) {
        this.name = name == null ? "" : name;
    }

    public @Nullable BigDecimal getQuantity() {
        return quantity;
    }

    public void setQuantity(@Nullable BigDecimal quantity) {
        this.quantity = quantity;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit == null ? "" : unit;
    }

    public @Nullable Money getPrice() {
        return price;
    }

    public void setPrice(@Nullable Money price) {
        this.price = price;
    }
}
