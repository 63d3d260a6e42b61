package org.weishishi.deliberation.api;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 签到 · one seat of the meeting.
 *
 * @param number number of the member
 * @param name 姓名
 * @param category for whom the member stands
 * @param arrivedAt when signed in, null while absent
 */
public record AttendanceView(
        int number,
        String name,
        MemberCategory category,
        @Nullable OffsetDateTime arrivedAt) {

    /** @return whether the member is here */
    public boolean present() {
        return arrivedAt != null;
    }
}
