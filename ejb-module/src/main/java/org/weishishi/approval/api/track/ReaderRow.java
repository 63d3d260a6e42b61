package org.weishishi.approval.api.track;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 阅知回执 · one person who was let read an approval, as its track shows it.
 *
 * @param name who
 * @param circulated 传阅, else 抄送
 * @param sentBy from whom
 * @param sentAt when
 * @param readAt when it was read, null before
 * @param remark what the reader wrote, empty when nothing; never an opinion
 */
public record ReaderRow(
        String name,
        boolean circulated,
        String sentBy,
        OffsetDateTime sentAt,
        @Nullable OffsetDateTime readAt,
        String remark) {}
