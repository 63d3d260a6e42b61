package org.weishishi.project.domain.declaration;

import java.util.ArrayList;
import java.util.List;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.declaration.BudgetLine;
import org.weishishi.project.api.declaration.DeclarationProblem;
import org.weishishi.project.api.declaration.DeclaredContent;
import org.weishishi.project.api.declaration.ExpectedResult;
import org.weishishi.project.api.declaration.FundingSource;
import org.weishishi.project.api.declaration.KindFact;
import org.weishishi.project.api.declaration.ProjectPlan;
import org.weishishi.project.api.declaration.Repetition;
import org.weishishi.shared.Money;

/** 申报完整性 · what must be said before a project is handed over, and what must add up: each problem with its place and by how much. */
public final class DeclarationCheck {

    private final List<DeclarationProblem> problems = new ArrayList<>();

    private DeclarationCheck() {}

    /** @return every problem, in the order of the form; empty when the declaration is complete */
    public static List<DeclarationProblem> of(DeclaredContent said) {
        DeclarationCheck check = new DeclarationCheck();
        check.basics(said.details(), said.plan());
        check.facts(said);
        check.budget(said.details().amount(), said.plan().budget());
        check.funding(said.details().amount(), said.plan().funding());
        check.results(said.plan().results());
        check.statements(said.plan());
        return List.copyOf(check.problems);
    }

    private void basics(ProjectDetails details, ProjectPlan plan) {
        if (details.amount().compareTo(Money.yuan(0)) == 0) {
            add("amount", "amountZero");
        }
        if (plan.from() == null || plan.to() == null) {
            add("period", "periodMissing");
        } else if (plan.to().isBefore(plan.from())) {
            add("period", "periodBackwards", plan.from(), plan.to());
        }
        if (plan.beneficiaryCount() == 0) {
            add("beneficiaryCount", "beneficiaryCountMissing");
        }
        if (plan.necessity().isEmpty()) {
            add("necessity", "necessityMissing");
        }
    }

    private void facts(DeclaredContent said) {
        for (KindFact fact : KindFact.of(said.details().kind())) {
            String text = said.plan().facts().getOrDefault(fact.name(), "");
            if (fact.isRequired() && text.isEmpty()) {
                add("facts", "factMissing", fact);
            } else if (fact.isNumber() && !text.isEmpty() && !text.matches("[1-9][0-9]{0,8}")) {
                add("facts", "factNumber", fact, text);
            }
        }
    }

    private void budget(Money amount, List<BudgetLine> lines) {
        if (lines.isEmpty()) {
            add("budget", "budgetMissing");
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            if (line.name().isEmpty()
                    || line.unit().isEmpty()
                    || line.quantity().signum() == 0) {
                add("budget", "budgetLine", i + 1);
            }
            Money product = line.product();
            if (!product.equals(line.sum())) {
                add("budget", "budgetProduct", i + 1, line.sum(), product, difference(line.sum(), product));
            }
        }
        Money total = lines.stream().map(BudgetLine::sum).reduce(Money.yuan(0), Money::plus);
        if (!total.equals(amount)) {
            add("budget", more(total, amount, "budget"), total, amount, difference(total, amount));
        }
    }

    private void funding(Money amount, List<FundingSource> sources) {
        if (sources.isEmpty()) {
            add("funding", "fundingMissing");
            return;
        }
        Money total = sources.stream().map(FundingSource::amount).reduce(Money.yuan(0), Money::plus);
        if (!total.equals(amount)) {
            add("funding", more(total, amount, "funding"), total, amount, difference(total, amount));
        }
    }

    private void results(List<ExpectedResult> results) {
        if (results.isEmpty()) {
            add("results", "resultsMissing");
        }
        for (int i = 0; i < results.size(); i++) {
            ExpectedResult one = results.get(i);
            if (one.indicator().isEmpty()
                    || one.unit().isEmpty()
                    || one.measure().isEmpty()) {
                add("results", "resultLine", i + 1);
            }
        }
    }

    private void statements(ProjectPlan plan) {
        if (plan.repeated() == Repetition.UNSAID) {
            add("repeated", "repeatedMissing");
        } else if (plan.repeated() == Repetition.REPEATED && plan.repeatedNote().isEmpty()) {
            add("repeated", "repeatedNoteMissing");
        }
        if (plan.dutyNote().isEmpty()) {
            add("dutyNote", "dutyNoteMissing");
        }
    }

    private static String more(Money total, Money amount, String list) {
        return list + (total.compareTo(amount) > 0 ? "Over" : "Under");
    }

    private static Money difference(Money a, Money b) {
        return new Money(a.yuan().subtract(b.yuan()).abs());
    }

    private void add(String field, String code, Object... args) {
        List<Object> shown = new ArrayList<>();
        for (Object arg : args) {
            shown.add(arg instanceof Money money ? money.toString() : arg);
        }
        problems.add(new DeclarationProblem(field, "project.problem." + code, shown));
    }
}
