package org.weishishi.document.api;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 摘要链校验结果 · the chain recomputed from the stored files.
 *
 * @param days days that hold, before the first break
 * @param files files listed on those days
 * @param signed days whose signature holds
 * @param head SHA-256 of the last list that holds
 * @param brokenAt first day that does not hold, null when all do
 * @param reason bundle key of what is wrong there, null when nothing is
 */
public record DigestReport(
        int days,
        int files,
        int signed,
        String head,
        @Nullable LocalDate brokenAt,
        @Nullable String reason) {

    /** @return whether every day holds */
    public boolean whole() {
        return brokenAt == null;
    }
}
