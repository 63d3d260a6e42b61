package org.weishishi.audit.domain;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.SubjectRef;

/**
 * 审计内容 · everything an entry says; its hash covers every part.
 *
 * @param id number of the entry
 * @param recordedAt technical time, microseconds
 * @param businessAt business time, microseconds
 * @param by who
 * @param action {@code context.UseCase.method}
 * @param subject the object acted upon, null when there is none
 * @param facts canonical JSON of what was said and done
 */
public record EntryContent(
        long id,
        OffsetDateTime recordedAt,
        OffsetDateTime businessAt,
        ActedBy by,
        String action,
        @Nullable SubjectRef subject,
        String facts) {

    /** @return SHA-256 over all of it, times as instants, so that the zone a driver reads them in does not matter */
    public String hash() {
        return Frame.sha256(
                id,
                recordedAt.toInstant(),
                businessAt.toInstant(),
                by.account(),
                by.personId(),
                by.personName(),
                by.postId(),
                by.postName(),
                by.unitId(),
                by.unitName(),
                action,
                subject == null ? null : subject.kind(),
                subject == null ? null : subject.id(),
                facts);
    }
}
