package org.weishishi.deliberation.api.meeting;

import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 回避 · a member has a stake in an item.
 *
 * @param meetingId the meeting
 * @param item position of the item
 * @param number number of the member
 * @param reason 回避事由; null lifts the recusal
 */
public record Recuse(
        long meetingId, int item, int number, @Nullable String reason) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meetingId);
    }
}
