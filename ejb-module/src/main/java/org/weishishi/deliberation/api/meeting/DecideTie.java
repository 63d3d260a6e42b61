package org.weishishi.deliberation.api.meeting;

import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 主持人决定 · of votes for and against that are equal.
 *
 * @param meetingId the meeting
 * @param item position of the item
 * @param favour what the person presiding decided
 */
public record DecideTie(long meetingId, int item, boolean favour) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meetingId);
    }
}
