package org.weishishi.demo.application;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.weishishi.project.api.declaration.BudgetLine;
import org.weishishi.project.api.declaration.ExpectedResult;
import org.weishishi.project.api.declaration.FundingKind;
import org.weishishi.project.api.declaration.FundingSource;
import org.weishishi.project.api.declaration.ProjectPlan;
import org.weishishi.project.api.declaration.Repetition;
import org.weishishi.shared.Money;

/** 演示项目方案 · what a script says of a project beside its outline; city and district share the money evenly. */
final class ScriptedPlan {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private ScriptedPlan() {}

    static ProjectPlan of(JsonObject facts, Money amount) {
        Map<String, String> ofKind = new TreeMap<>();
        facts.getJsonObject("facts").forEach((name, value) -> ofKind.put(name, ((JsonString) value).getString()));
        return new ProjectPlan(
                LocalDate.parse(facts.getString("from")),
                LocalDate.parse(facts.getString("to")),
                facts.getInt("people"),
                facts.getString("necessity"),
                ofKind,
                facts.getJsonArray("budget").getValuesAs(JsonObject.class).stream()
                        .map(ScriptedPlan::line)
                        .toList(),
                shared(amount),
                facts.getJsonArray("results").getValuesAs(JsonObject.class).stream()
                        .map(ScriptedPlan::result)
                        .toList(),
                Repetition.NONE,
                "",
                ResourceBundle.getBundle("org.weishishi.demo.messages", Locale.ROOT)
                        .getString("demo.plan.dutyNote"));
    }

    private static BudgetLine line(JsonObject line) {
        BigDecimal quantity = line.getJsonNumber("quantity").bigDecimalValue();
        Money price = new Money(line.getJsonNumber("price").bigDecimalValue());
        return new BudgetLine(
                line.getString("name"),
                quantity,
                line.getString("unit"),
                price,
                new Money(quantity.multiply(price.yuan())));
    }

    private static ExpectedResult result(JsonObject result) {
        return new ExpectedResult(
                result.getString("indicator"),
                result.getJsonNumber("target").bigDecimalValue(),
                result.getString("unit"),
                result.getString("measure"));
    }

    private static List<FundingSource> shared(Money amount) {
        Money city = new Money(amount.yuan().divide(TWO, 2, RoundingMode.HALF_UP));
        Money district = new Money(amount.yuan().subtract(city.yuan()));
        return List.of(
                new FundingSource(FundingKind.CITY, "", city), new FundingSource(FundingKind.DISTRICT, "", district));
    }
}
