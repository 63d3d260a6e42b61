package org.weishishi.approval.api.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.chain.ApprovalChain;

/**
 * 适用范围 · a dated version of a chain, for what and from when.
 *
 * @param purpose 审批事由
 * @param kinds kinds of subjects, empty for all
 * @param amountFrom smallest sum in yuan, null from nothing
 * @param amountBelow sums below this, null without bound
 * @param inForceFrom first day
 * @param chain the definition
 * @param sources clause and document of steps, days, policies and conditions
 */
public record ChainScope(
        ChainPurpose purpose,
        List<String> kinds,
        @Nullable BigDecimal amountFrom,
        @Nullable BigDecimal amountBelow,
        LocalDate inForceFrom,
        ApprovalChain chain,
        Map<String, String> sources) {

    /** Kinds of projects: 工程类, 服务类, 货物类. */
    public static final List<String> KINDS = List.of("ENGINEERING", "SERVICE", "GOODS");

    /** Copies list and map. */
    public ChainScope {
        kinds = List.copyOf(kinds);
        sources = Map.copyOf(sources);
    }

    /** @return whether it is made for that purpose, kind and sum */
    public boolean covers(ChainPurpose asked, String kind, BigDecimal amount) {
        return purpose == asked
                && (kinds.isEmpty() || kinds.contains(kind))
                && (amountFrom == null || amount.compareTo(amountFrom) >= 0)
                && (amountBelow == null || amount.compareTo(amountBelow) < 0);
    }
}
