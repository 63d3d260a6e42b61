package org.weishishi.approval.api.track;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 待阅、已阅 · one approval one was let read.
 *
 * @param id of the reading
 * @param approvalId which
 * @param title what it is about
 * @param circulated 传阅, else 抄送
 * @param sentBy from whom
 * @param words what for
 * @param sentAt when
 * @param remark what the reader wrote, empty when nothing
 * @param readAt when it was read, null before
 */
public record ReadingRow(
        long id,
        long approvalId,
        String title,
        boolean circulated,
        String sentBy,
        String words,
        OffsetDateTime sentAt,
        String remark,
        @Nullable OffsetDateTime readAt) {}
