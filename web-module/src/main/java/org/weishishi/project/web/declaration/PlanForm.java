package org.weishishi.project.web.declaration;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.declaration.BudgetLine;
import org.weishishi.project.api.declaration.FundingSource;
import org.weishishi.project.api.declaration.ProjectPlan;
import org.weishishi.project.api.declaration.Repetition;
import org.weishishi.shared.Money;

/** 项目方案表 · the rest of a declaration, as it is typed. */
public class PlanForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int FEW = 3;

    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable Integer people;
    private String necessity = "";
    private Map<String, String> facts = new HashMap<>();
    private List<BudgetRow> budget = new ArrayList<>();
    private List<FundingRow> funding = new ArrayList<>();
    private List<ResultRow> results = new ArrayList<>();
    private Repetition repeated = Repetition.UNSAID;
    private String repeatedNote = "";
    private String dutyNote = "";

    void fill(ProjectPlan plan) {
        from = plan.from();
        to = plan.to();
        people = plan.beneficiaryCount() == 0 ? null : plan.beneficiaryCount();
        necessity = plan.necessity();
        facts.clear();
        facts.putAll(plan.facts());
        budget.clear();
        plan.budget().forEach(line -> budget.add(new BudgetRow(line)));
        funding.clear();
        plan.funding().forEach(source -> funding.add(new FundingRow(source)));
        results.clear();
        plan.results().forEach(result -> results.add(new ResultRow(result)));
        repeated = plan.repeated();
        repeatedNote = plan.repeatedNote();
        dutyNote = plan.dutyNote();
        pad(FEW);
    }

    /** Has at least that many empty lines more in each list. */
    final void pad(int more) {
        Stream.generate(BudgetRow::new).limit(more).forEach(budget::add);
        Stream.generate(FundingRow::new).limit(more).forEach(funding::add);
        Stream.generate(ResultRow::new).limit(more).forEach(results::add);
    }

    ProjectPlan said() {
        return new ProjectPlan(
                from,
                to,
                people == null ? 0 : people,
                necessity,
                facts,
                budget.stream()
                        .filter(row -> !row.isEmpty())
                        .map(BudgetRow::said)
                        .toList(),
                funding.stream()
                        .filter(row -> !row.isEmpty())
                        .map(FundingRow::said)
                        .toList(),
                results.stream()
                        .filter(row -> !row.isEmpty())
                        .map(ResultRow::said)
                        .toList(),
                repeated,
                repeatedNote,
                dutyNote);
    }

    /** @return what the lines of the budget add up to */
    public Money getBudgetTotal() {
        return said().budget().stream().map(BudgetLine::sum).reduce(Money.yuan(0), Money::plus);
    }

    /** @return what the sources of funding add up to */
    public Money getFundingTotal() {
        return said().funding().stream().map(FundingSource::amount).reduce(Money.yuan(0), Money::plus);
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable Integer getPeople() {
        return people;
    }

    public void setPeople(@Nullable Integer people) {
        this.people = people;
    }

    public String getNecessity() {
        return necessity;
    }

    public void setNecessity(@Nullable String necessity) {
        this.necessity = necessity == null ? "" : necessity;
    }

    public Map<String, String> getFacts() {
        return facts;
    }

    public List<BudgetRow> getBudget() {
        return budget;
    }

    public List<FundingRow> getFunding() {
        return funding;
    }

    public List<ResultRow> getResults() {
        return results;
    }

    public Repetition getRepeated() {
        return repeated;
    }

    public void setRepeated(Repetition repeated) {
        this.repeated = repeated;
    }

    public String getRepeatedNote() {
        return repeatedNote;
    }

    public void setRepeatedNote(@Nullable String repeatedNote) {
        this.repeatedNote = repeatedNote == null ? "" : repeatedNote;
    }

    public String getDutyNote() {
        return dutyNote;
    }

    public void setDutyNote(@Nullable String dutyNote) {
        this.dutyNote = dutyNote == null ? "" : dutyNote;
    }
}
