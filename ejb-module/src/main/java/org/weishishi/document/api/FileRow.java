package org.weishishi.document.api;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 文件校验记录 · one stored file with what the validator said of it.
 *
 * @param id key of the record
 * @param documentId the document
 * @param number its register number
 * @param title its title
 * @param sha256 of the file
 * @param producedAt when it was stored, technical time
 * @param state where its validation stands
 * @param result what the validator said last, null while it was never asked
 * @param validatedAt when it said so
 */
public record FileRow(
        String id,
        long documentId,
        String number,
        String title,
        String sha256,
        OffsetDateTime producedAt,
        ValidationState state,
        @Nullable ValidationResult result,
        @Nullable OffsetDateTime validatedAt) {}
