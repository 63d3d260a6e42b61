package org.weishishi.deliberation.api;

import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 举手表决 · the figures of one item as counted.
 *
 * @param meetingId the meeting
 * @param version what the clerk saw
 * @param item position of the item
 * @param votes as counted
 * @param reason 更正原因, needed when the item already has a ballot
 */
public record CastBallot(
        long meetingId,
        int version,
        int item,
        Votes votes,
        @Nullable String reason) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meetingId);
    }
}
