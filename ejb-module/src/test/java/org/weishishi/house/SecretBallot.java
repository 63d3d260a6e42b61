package org.weishishi.house;

import java.util.List;
import java.util.stream.IntStream;
import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.RoundKind;

/** The first round of a secret choice, as it is counted from the papers. */
final class SecretBallot {

    private SecretBallot() {}

    /** So many papers given out and all valid, and how many of them name each item. */
    static SimulatedRound counted(int papers, int... votes) {
        return new SimulatedRound(
                1,
                0,
                RoundKind.FIRST,
                BallotMode.SECRET,
                null,
                null,
                null,
                List.of(),
                IntStream.range(0, votes.length)
                        .mapToObj(i -> new SimulatedRound.Count(i + 1, votes[i]))
                        .toList(),
                List.of(),
                new SimulatedRound.Papers(
                        IntStream.rangeClosed(1, papers).boxed().toList(), papers, 0),
                null);
    }
}
