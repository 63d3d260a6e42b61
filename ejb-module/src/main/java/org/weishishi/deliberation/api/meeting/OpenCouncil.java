package org.weishishi.deliberation.api.meeting;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 宣布开会 · the roster of today is copied, sign-in begins.
 *
 * @param meetingId the meeting
 * @param version what the clerk saw
 */
public record OpenCouncil(long meetingId, int version) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meetingId);
    }
}
