package org.weishishi.document.api;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 每日摘要 · one day of the chain; no document can be learnt from it.
 *
 * @param day the day, in Beijing time
 * @param sha256 of its list
 * @param previous SHA-256 of the list before it; 64 zeros for the first
 * @param count how many files it lists
 * @param signedBy organ that signed it, null when nothing signs here
 * @param madeAt technical time
 */
public record DigestView(
        LocalDate day,
        String sha256,
        String previous,
        int count,
        @Nullable String signedBy,
        OffsetDateTime madeAt) {}
