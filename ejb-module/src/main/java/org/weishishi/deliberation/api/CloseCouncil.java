package org.weishishi.deliberation.api;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 闭会 · results and resolution are computed now.
 *
 * @param meetingId the meeting
 * @param version what the clerk saw
 */
public record CloseCouncil(long meetingId, int version) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meetingId);
    }
}
