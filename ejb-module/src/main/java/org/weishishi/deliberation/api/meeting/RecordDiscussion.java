package org.weishishi.deliberation.api.meeting;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 讨论情况 · what was said on an item, for the minutes.
 *
 * @param meetingId the meeting
 * @param item position of the item
 * @param text up to 2000 code points, empty clears it
 */
public record RecordDiscussion(long meetingId, int item, String text) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meetingId);
    }
}
