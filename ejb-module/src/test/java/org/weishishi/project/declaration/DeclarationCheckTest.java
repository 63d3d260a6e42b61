package org.weishishi.project.declaration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.weishishi.project.api.declaration.BudgetLine;
import org.weishishi.project.api.declaration.DeclarationProblem;
import org.weishishi.project.api.declaration.DeclaredContent;
import org.weishishi.project.api.declaration.FundingKind;
import org.weishishi.project.api.declaration.FundingSource;
import org.weishishi.project.api.declaration.ProjectPlan;
import org.weishishi.project.api.declaration.Repetition;
import org.weishishi.project.domain.declaration.DeclarationCheck;
import org.weishishi.project.domain.declaration.PlanText;
import org.weishishi.shared.Money;

class DeclarationCheckTest {

    private static final Money AMOUNT = Money.yuan(86_000);

    @Test
    void aCompleteDeclarationHasNoProblem() {
        assertThat(problems(Plans.complete(AMOUNT))).isEmpty();
    }

    @Test
    void anEmptyPlanSaysEverythingThatIsMissing() {
        assertThat(problems(ProjectPlan.EMPTY))
                .extracting(p -> p.code().substring("project.problem.".length()))
                .containsExactly(
                        "periodMissing",
                        "beneficiaryCountMissing",
                        "necessityMissing",
                        "factMissing",
                        "factMissing",
                        "factMissing",
                        "budgetMissing",
                        "fundingMissing",
                        "resultsMissing",
                        "repeatedMissing",
                        "dutyNoteMissing");
    }

    @Test
    void aWrongSumSaysWhereAndByHowMuch() {
        BudgetLine wrong = new BudgetLine(
                "场地", new BigDecimal("3"), "场", Money.yuan(10_000), new Money(new BigDecimal("30000.50")));
        assertThat(problems(budget(List.of(wrong))))
                .satisfiesExactly(
                        line -> {
                            assertThat(line.code()).isEqualTo("project.problem.budgetProduct");
                            assertThat(line.args()).containsExactly(1, "30000.50", "30000.00", "0.50");
                        },
                        total -> {
                            assertThat(total.code()).isEqualTo("project.problem.budgetUnder");
                            assertThat(total.args()).containsExactly("30000.50", "86000.00", "55999.50");
                        });
        assertThat(problems(funding(List.of(new FundingSource(FundingKind.CITY, "", Money.yuan(90_000))))))
                .singleElement()
                .satisfies(total -> {
                    assertThat(total.code()).isEqualTo("project.problem.fundingOver");
                    assertThat(total.args()).containsExactly("90000.00", "86000.00", "4000.00");
                });
    }

    /** Whatever is split over the lines, the sum is right exactly when nothing is left over. */
    @Property
    void theSumIsRightExactlyWhenNothingIsLeft(
            @ForAll @Size(min = 1, max = 20) List<@LongRange(min = 0, max = 90_000) Long> parts,
            @ForAll @LongRange(min = -1, max = 1) long left) {
        List<BudgetLine> lines = new ArrayList<>();
        List<FundingSource> sources = new ArrayList<>();
        long total = 0;
        for (long part : parts) {
            total += part;
            lines.add(new BudgetLine("项", BigDecimal.ONE, "项", Money.yuan(part), Money.yuan(part)));
            sources.add(new FundingSource(FundingKind.STREET, "", Money.yuan(part)));
        }
        if (total + left <= 0) {
            return;
        }
        ProjectPlan plan = plan(lines, sources);
        List<DeclarationProblem> found =
                DeclarationCheck.of(new DeclaredContent(Plans.service("项目", total + left), "服务类", "群众活动", plan));
        assertThat(found).hasSize(left == 0 ? 0 : 2);
    }

    @Test
    void quantityTimesPriceIsRoundedToTheFen() {
        BudgetLine third = new BudgetLine(
                "布",
                new BigDecimal("0.3333"),
                "米",
                new Money(new BigDecimal("0.05")),
                new Money(new BigDecimal("0.02")));
        assertThat(third.product()).isEqualTo(third.sum());
    }

    @Test
    void whatIsBeyondAllBoundsIsNotKept() {
        refused(
                "project.error.planNumber",
                () -> PlanText.clean(
                        budget(List.of(new BudgetLine("项", new BigDecimal("0.00001"), "项", AMOUNT, AMOUNT)))));
        refused(
                "project.error.planBudgetRows",
                () -> PlanText.clean(budget(
                        java.util.Collections.nCopies(101, new BudgetLine("项", BigDecimal.ONE, "项", AMOUNT, AMOUNT)))));
        refused(
                "project.error.budgetNameLength",
                () -> PlanText.clean(
                        budget(List.of(new BudgetLine("𬭎".repeat(101), BigDecimal.ONE, "项", AMOUNT, AMOUNT)))));
        assertThat(PlanText.clean(Plans.complete(AMOUNT))).isEqualTo(Plans.complete(AMOUNT));
    }

    private static List<DeclarationProblem> problems(ProjectPlan plan) {
        return DeclarationCheck.of(new DeclaredContent(Plans.service("项目", 86_000), "服务类", "群众活动", plan));
    }

    private static ProjectPlan budget(List<BudgetLine> lines) {
        return plan(lines, Plans.complete(AMOUNT).funding());
    }

    private static ProjectPlan funding(List<FundingSource> sources) {
        return plan(Plans.complete(AMOUNT).budget(), sources);
    }

    private static ProjectPlan plan(List<BudgetLine> lines, List<FundingSource> sources) {
        ProjectPlan complete = Plans.complete(AMOUNT);
        return new ProjectPlan(
                LocalDate.parse("2016-09-01"),
                LocalDate.parse("2016-09-30"),
                1,
                "必要",
                Map.of("SESSIONS", "1", "PERSON_TIMES", "1", "TARGET_GROUP", "居民"),
                lines,
                sources,
                complete.results(),
                Repetition.NONE,
                "",
                "核查");
    }
}
