package org.weishishi.audit.api;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 审计查询 · what an auditor looks for; null means any.
 *
 * @param subjectKind kind of the object
 * @param subjectId its number
 * @param account who
 * @param from recorded at or after
 * @param to recorded before
 * @param before numbers below this one, for the next page
 */
public record AuditQuery(
        @Nullable String subjectKind,
        @Nullable Long subjectId,
        @Nullable String account,
        @Nullable OffsetDateTime from,
        @Nullable OffsetDateTime to,
        @Nullable Long before) {}
