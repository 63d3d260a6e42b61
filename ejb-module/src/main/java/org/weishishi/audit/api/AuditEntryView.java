package org.weishishi.audit.api;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.SubjectRef;

/**
 * 一条审计记录 · for the auditor's list.
 *
 * @param id its number
 * @param recordedAt technical time
 * @param businessAt business time
 * @param by who
 * @param action {@code context.UseCase.method}
 * @param subject the object acted upon
 * @param facts canonical JSON
 */
public record AuditEntryView(
        long id,
        OffsetDateTime recordedAt,
        OffsetDateTime businessAt,
        ActedBy by,
        String action,
        @Nullable SubjectRef subject,
        String facts) {}
