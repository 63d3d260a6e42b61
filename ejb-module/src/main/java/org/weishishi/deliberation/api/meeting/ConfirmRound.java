package org.weishishi.deliberation.api.meeting;

import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 复核 · a second person has compared the figures with the paper.
 *
 * @param meetingId the meeting
 * @param roundId the round
 * @param reason why it is sent back; null confirms it
 */
public record ConfirmRound(
        long meetingId, long roundId, @Nullable String reason) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meetingId);
    }
}
