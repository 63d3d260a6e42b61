package org.weishishi.deliberation.api.meeting;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 取消会议 · before it opened; its items go back to the pool.
 *
 * @param meetingId the meeting
 * @param version what the clerk saw
 * @param reason 取消原因, 1 to 500 code points
 */
public record CancelCouncil(long meetingId, int version, String reason) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meetingId);
    }
}
