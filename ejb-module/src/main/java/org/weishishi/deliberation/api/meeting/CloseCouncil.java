package org.weishishi.deliberation.api.meeting;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 闭会 · results are computed now.
 *
 * @param meetingId the meeting
 * @param version what the clerk saw
 * @param key names the request, empty for none
 */
public record CloseCouncil(long meetingId, int version, String key) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meetingId);
    }
}
