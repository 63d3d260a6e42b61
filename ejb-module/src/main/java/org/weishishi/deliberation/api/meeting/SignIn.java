package org.weishishi.deliberation.api.meeting;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 签到与离会 · a member came in or left. Safe to repeat: who is in the room already does not come in again.
 *
 * @param meetingId the meeting
 * @param number number of the member
 * @param present false: left
 */
public record SignIn(long meetingId, int number, boolean present) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meetingId);
    }
}
