package org.weishishi.deliberation.api.meeting;

import java.util.List;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 排定先后 · of items of equal rank, by the person presiding.
 *
 * @param meetingId the meeting
 * @param version of the meeting as the clerk saw it
 * @param items positions of all items of one tie, best first
 */
public record OrderItems(long meetingId, int version, List<Integer> items) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meetingId);
    }
}
