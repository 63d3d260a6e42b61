package org.weishishi.approval.api.act;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Money;

/**
 * 批量审批结果 · one line of many.
 *
 * @param taskId the task
 * @param title what it is about, empty when it cannot be said
 * @param amount yuan, null when it cannot be said
 * @param amountDemonstration 演示数据: the amount was not published
 * @param digest SHA-256 of the record, empty when it was not signed
 * @param done whether it is decided
 * @param refusal code of the refusal, null when none
 * @param words arguments of the refusal
 */
public record BatchLine(
        long taskId,
        String title,
        @Nullable Money amount,
        boolean amountDemonstration,
        String digest,
        boolean done,
        @Nullable String refusal,
        List<Object> words) {

    /** Copies the list. */
    public BatchLine {
        words = List.copyOf(words);
    }
}
