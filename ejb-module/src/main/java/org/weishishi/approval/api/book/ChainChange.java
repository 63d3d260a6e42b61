package org.weishishi.approval.api.book;

import org.jspecify.annotations.Nullable;

/**
 * 版本差异 · one value in which two versions differ. Display text of a part: {@code approval.part.NAME}.
 *
 * @param step name of the step, empty for the whole chain
 * @param part name of the value, as in {@link ChainScope}, its chain, policies, step or time-out; {@link #STEP} for a step that one version does not have, {@link #ORDER} for steps in
 *     another order
 * @param before as in force, null for nothing
 * @param after as drafted, null for nothing
 */
public record ChainChange(
        String step,
        String part,
        @Nullable Object before,
        @Nullable Object after) {

    /** A whole step. */
    public static final String STEP = "step";

    /** Names of the steps both have, in order. */
    public static final String ORDER = "order";
}
