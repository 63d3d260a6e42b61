package org.weishishi.project.domain.declaration;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.weishishi.project.api.declaration.BudgetLine;
import org.weishishi.project.api.declaration.ExpectedResult;
import org.weishishi.project.api.declaration.FundingSource;
import org.weishishi.project.api.declaration.KindFact;
import org.weishishi.project.api.declaration.ProjectPlan;
import org.weishishi.project.domain.ProjectText;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/** 方案文字规则 · texts without blanks around them and of bounded length, numbers of bounded size, lists of bounded length; nothing else is judged here. */
public final class PlanText {

    private static final int MOST_LINES = 100;
    private static final BigDecimal LARGEST = new BigDecimal("999999999");
    private static final int MOST_PEOPLE = 20_000_000;

    private PlanText() {}

    /**
     * @return the plan as it is kept; refusals name field and row ({@code project.error.plan*}, {@code project.error.<field>Length}), {@code
     *     shared.error.money} where lines cannot be added up
     */
    public static ProjectPlan clean(ProjectPlan said) {
        if (said.beneficiaryCount() < 0 || said.beneficiaryCount() > MOST_PEOPLE) {
            throw BusinessException.refused("project.error.planBeneficiaryCount", MOST_PEOPLE);
        }
        requireFew(said.budget(), "project.error.planBudgetRows");
        requireFew(said.funding(), "project.error.planFundingRows");
        requireFew(said.results(), "project.error.planResultsRows");
        requireSum(said.budget().stream().map(line -> line.sum().yuan()));
        requireSum(said.budget().stream()
                .map(line -> number(line.quantity()).multiply(line.unitPrice().yuan())));
        requireSum(said.funding().stream().map(source -> source.amount().yuan()));
        return new ProjectPlan(
                said.from(),
                said.to(),
                said.beneficiaryCount(),
                ProjectText.optional("necessity", said.necessity(), 1000),
                facts(said.facts()),
                said.budget().stream().map(PlanText::line).toList(),
                said.funding().stream().map(PlanText::source).toList(),
                said.results().stream().map(PlanText::result).toList(),
                said.repeated(),
                ProjectText.optional("repeatedNote", said.repeatedNote(), 500),
                ProjectText.optional("dutyNote", said.dutyNote(), 500));
    }

    private static void requireFew(List<?> rows, String code) {
        if (rows.size() > MOST_LINES) {
            throw BusinessException.refused(code, MOST_LINES, rows.size());
        }
    }

    private static void requireSum(Stream<BigDecimal> parts) {
        BigDecimal total = parts.reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.compareTo(Money.MOST) > 0) {
            throw BusinessException.refused("shared.error.money", total.toPlainString());
        }
    }

    private static Map<String, String> facts(Map<String, String> said) {
        Map<String, String> clean = new TreeMap<>();
        for (KindFact fact : KindFact.values()) {
            String text = ProjectText.optional("fact", said.getOrDefault(fact.name(), ""), 500);
            if (!text.isEmpty()) {
                clean.put(fact.name(), text);
            }
        }
        return clean;
    }

    private static BudgetLine line(BudgetLine said) {
        return new BudgetLine(
                ProjectText.optional("budgetName", said.name(), 100),
                number(said.quantity()),
                ProjectText.optional("unit", said.unit(), 20),
                said.unitPrice(),
                said.sum());
    }

    private static FundingSource source(FundingSource said) {
        return new FundingSource(said.kind(), ProjectText.optional("fundingNote", said.note(), 100), said.amount());
    }

    private static ExpectedResult result(ExpectedResult said) {
        return new ExpectedResult(
                ProjectText.optional("indicator", said.indicator(), 100),
                number(said.target()),
                ProjectText.optional("unit", said.unit(), 20),
                ProjectText.optional("measure", said.measure(), 200));
    }

    private static BigDecimal number(BigDecimal said) {
        BigDecimal plain = said.signum() == 0 ? BigDecimal.ZERO : said.stripTrailingZeros();
        if (plain.signum() < 0 || plain.compareTo(LARGEST) > 0 || plain.scale() > 4) {
            throw BusinessException.refused("project.error.planNumber", said.toPlainString());
        }
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
