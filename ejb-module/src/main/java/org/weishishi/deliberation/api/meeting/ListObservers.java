package org.weishishi.deliberation.api.meeting;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 列席人员 · who attends without being on the roster.
 *
 * @param meetingId the meeting
 * @param names up to 500 code points, empty for nobody
 */
public record ListObservers(long meetingId, String names) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meetingId);
    }
}
