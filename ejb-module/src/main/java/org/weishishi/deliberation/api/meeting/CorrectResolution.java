package org.weishishi.deliberation.api.meeting;

import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 更正决议 · figures of a signed resolution were wrong: a new resolution names the old.
 *
 * @param meetingId the meeting
 * @param round the figures as they should have been, a RECOUNT with its reason
 * @param signed who signs the new one
 */
public record CorrectResolution(long meetingId, SimulatedRound round, SignResolution signed) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meetingId);
    }
}
