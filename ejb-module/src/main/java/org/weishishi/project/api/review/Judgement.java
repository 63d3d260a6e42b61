package org.weishishi.project.api.review;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.StageReport.Outcome;

/**
 * 初审意见 · what a reviewer thinks of a project.
 *
 * @param outcome PASSED, RETURNED (补正) or REFUSED
 * @param reason 理由, up to 1000 characters; needed to refuse
 * @param items 补正事项, one to twenty of 1 to 200 characters when returned, else none
 * @param costBasis 费用依据, 1 to 1000 characters when passed
 * @param days 预计工期 in days, 1 to 3650 when passed, null otherwise
 * @param ticks whether an entry of the lists applies, by its code
 */
public record Judgement(
        Outcome outcome,
        String reason,
        List<String> items,
        String costBasis,
        @Nullable Integer days,
        Map<String, Boolean> ticks) {

    /** Copies list and map. */
    public Judgement {
        items = List.copyOf(items);
        ticks = Map.copyOf(ticks);
    }
}
