package org.weishishi.deliberation.api.meeting;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.body.MemberCategory;
import org.weishishi.deliberation.api.body.MemberRole;

/**
 * 席位 · one line of the sign-in sheet.
 *
 * @param number number of the member
 * @param name 姓名
 * @param category for whom the member stands
 * @param role chair, deputy, member or observer
 * @param present whether the member is in the room
 * @param arrivedAt when last come in, null when never
 * @param leftAt when last left, null while in the room or never there
 */
public record SeatView(
        int number,
        String name,
        MemberCategory category,
        MemberRole role,
        boolean present,
        @Nullable OffsetDateTime arrivedAt,
        @Nullable OffsetDateTime leftAt) {}
