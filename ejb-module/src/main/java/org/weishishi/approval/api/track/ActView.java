package org.weishishi.approval.api.track;

import java.time.OffsetDateTime;
import java.util.List;
import org.weishishi.approval.api.OperationKind;

/**
 * 流转记录 · one act of the trail.
 *
 * @param number from 1
 * @param kind what was done
 * @param round number of the round, 0 for none
 * @param step 环节名称, empty for none
 * @param by who
 * @param onBehalfOf for whom, or to whom
 * @param opinion what was written
 * @param at business time
 */
public record ActView(
        int number,
        OperationKind kind,
        int round,
        String step,
        String by,
        List<String> onBehalfOf,
        String opinion,
        OffsetDateTime at) {

    /** Copies the list. */
    public ActView {
        onBehalfOf = List.copyOf(onBehalfOf);
    }
}
