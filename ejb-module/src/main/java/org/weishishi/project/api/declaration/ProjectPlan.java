package org.weishishi.project.api.declaration;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * 项目方案 · everything declared beside what lists show. A draft may leave anything out; what is missing holds the hand-over.
 *
 * @param from first day of the work, null while not known
 * @param to last day of the work
 * @param beneficiaryCount 受益人数, 0 while not known
 * @param necessity 必要性, up to 1000 characters
 * @param facts 分类申报项 by the name of {@link KindFact}, texts up to 500 characters
 * @param budget 预算明细
 * @param funding 资金来源
 * @param results 预期成效
 * @param repeated 是否重复投入: whether public money went into the same before
 * @param repeatedNote 重复投入说明, up to 500 characters; needed when it is repeated
 * @param dutyNote 物业和职能部门职责核查, up to 500 characters
 */
public record ProjectPlan(
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        int beneficiaryCount,
        String necessity,
        Map<String, String> facts,
        List<BudgetLine> budget,
        List<FundingSource> funding,
        List<ExpectedResult> results,
        Repetition repeated,
        String repeatedNote,
        String dutyNote) {

    /** 尚未填写. */
    public static final ProjectPlan EMPTY =
            new ProjectPlan(null, null, 0, "", Map.of(), List.of(), List.of(), List.of(), Repetition.UNSAID, "", "");

    /** Copies the collections. */
    public ProjectPlan {
        facts = Collections.unmodifiableMap(new TreeMap<>(facts));
        budget = List.copyOf(budget);
        funding = List.copyOf(funding);
        results = List.copyOf(results);
    }
}
