package org.weishishi.project.declaration;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.declaration.BudgetLine;
import org.weishishi.project.api.declaration.ExpectedResult;
import org.weishishi.project.api.declaration.FundingKind;
import org.weishishi.project.api.declaration.FundingSource;
import org.weishishi.project.api.declaration.KindFact;
import org.weishishi.project.api.declaration.ProjectPlan;
import org.weishishi.project.api.declaration.Repetition;
import org.weishishi.shared.Money;

/** Declarations for tests. */
public final class Plans {

    private Plans() {}

    /** @return a service project of that amount */
    public static ProjectDetails service(String name, long yuan) {
        return new ProjectDetails(
                name, ProjectKind.SERVICE, "ACTIVITY", "莲塘社区居委会", Money.yuan(yuan), true, "内容", "莲塘社区", "全体居民");
    }

    /** @return a complete plan for what is declared */
    public static ProjectPlan complete(ProjectDetails details) {
        ProjectPlan service = complete(details.amount());
        return new ProjectPlan(
                service.from(),
                service.to(),
                service.beneficiaryCount(),
                service.necessity(),
                KindFact.of(details.kind()).stream()
                        .collect(Collectors.toMap(KindFact::name, fact -> fact.isNumber() ? "10" : "见附件")),
                service.budget(),
                service.funding(),
                service.results(),
                service.repeated(),
                service.repeatedNote(),
                service.dutyNote());
    }

    /** @return a complete plan for a service project of that amount */
    public static ProjectPlan complete(Money amount) {
        return new ProjectPlan(
                LocalDate.parse("2016-09-01"),
                LocalDate.parse("2016-09-30"),
                1000,
                "邻里交流的场合少",
                Map.of("SESSIONS", "1", "PERSON_TIMES", "1000", "TARGET_GROUP", "全体居民"),
                List.of(new BudgetLine("活动执行", BigDecimal.ONE, "场", amount, amount)),
                List.of(new FundingSource(FundingKind.CITY, "", amount)),
                List.of(new ExpectedResult("参加人次", new BigDecimal("1000"), "人次", "签到表")),
                Repetition.NONE,
                "",
                "不属于物业和职能部门职责");
    }
}
