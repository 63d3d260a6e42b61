package org.weishishi.deliberation.api.meeting;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 撤回议题 · during the meeting.
 *
 * @param meetingId the meeting
 * @param item position of the item
 * @param reason 撤回原因
 */
public record WithdrawItem(long meetingId, int item, String reason) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meetingId);
    }
}
