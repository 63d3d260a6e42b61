package org.weishishi.deliberation.api.meeting;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 登记表决 · one round as it was counted.
 *
 * @param meetingId the meeting
 * @param round the figures; its number is the one the clerk saw as next, 0 for whichever is next; its moment is given by the program
 * @param paper whether it comes from paper: it counts when a second person has confirmed it
 * @param scans numbers of the scanned pages, needed for paper
 * @param key names the request, empty for none
 */
public record CastBallot(long meetingId, SimulatedRound round, boolean paper, List<Long> scans, String key)
        implements Concerns {

    /** A show of hands on one item; with a reason it corrects the round before. */
    public CastBallot(long meetingId, int number, int item, Votes votes, @Nullable String reason) {
        this(
                meetingId,
                new SimulatedRound(
                        number,
                        0,
                        reason == null ? RoundKind.FIRST : RoundKind.RECOUNT,
                        BallotMode.SHOW_OF_HANDS,
                        reason,
                        item,
                        votes,
                        List.of(),
                        List.of(),
                        List.of(),
                        null,
                        null),
                false,
                List.of(),
                "");
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("meeting", meetingId);
    }
}
