package org.weishishi.approval.api.chain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 适用条件 · a typed predicate over what is submitted; a step without one always applies.
 *
 * @param test what is asked
 * @param values kinds, flags or codes of findings, for the tests that compare with a list; one of them suffices
 * @param amount yuan, for the tests that compare with a sum
 * @param of the parts of a composed condition
 */
public record Condition(
        Test test, List<String> values, @Nullable BigDecimal amount, List<Condition> of) {

    /** 比较方式. Display text: {@code approval.Condition.Test.NAME}. */
    public enum Test {
        /** 项目类别属于. */
        KIND_IN,
        /** 金额不少于. */
        AMOUNT_AT_LEAST,
        /** 金额少于. */
        AMOUNT_BELOW,
        /** 带有标记. */
        FLAGGED,
        /** 有检查结果. */
        FOUND,
        /** 全部成立. */
        ALL_OF,
        /** 任一成立. */
        ANY_OF,
        /** 不成立 · none of the parts holds. */
        NONE_OF
    }

    private static final int FEN = 2;

    /** Copies the lists; equal sums are equal conditions, so a sum has two decimals, or as many as it needs. */
    public Condition {
        values = List.copyOf(values);
        of = List.copyOf(of);
        amount = amount == null
                ? null
                : amount.setScale(Math.max(FEN, amount.stripTrailingZeros().scale()), RoundingMode.UNNECESSARY);
    }

    private boolean below(Facts facts) {
        return amount != null && facts.amount().yuan().compareTo(amount) < 0;
    }

    /** @return whether it holds for those facts */
    public boolean holds(Facts facts) {
        return switch (test) {
            case KIND_IN -> values.contains(facts.kind());
            case AMOUNT_AT_LEAST -> !below(facts);
            case AMOUNT_BELOW -> below(facts);
            case FLAGGED -> values.stream().anyMatch(facts.flags()::contains);
            case FOUND -> values.stream().anyMatch(facts.findings()::contains);
            case ALL_OF -> of.stream().allMatch(part -> part.holds(facts));
            case ANY_OF -> of.stream().anyMatch(part -> part.holds(facts));
            case NONE_OF -> of.stream().noneMatch(part -> part.holds(facts));
        };
    }
}
