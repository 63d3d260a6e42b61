package org.weishishi.deliberation.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.deliberation.domain.meeting.Called.CLERK;
import static org.weishishi.deliberation.domain.meeting.Called.hands;
import static org.weishishi.deliberation.domain.meeting.Called.open;
import static org.weishishi.deliberation.domain.meeting.Called.vote;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.deliberation.api.tally.Voice;
import org.weishishi.deliberation.application.meeting.Facts;
import org.weishishi.rule.api.meeting.TieRule;

/** What the papers say of a meeting. */
class MeetingFactsTest {

    private static List<String> decisions(Meeting meeting) {
        return new Facts(meeting)
                .discussions().build().getValuesAs(JsonObject.class).stream()
                        .map(item -> item.getString("decision"))
                        .toList();
    }

    private static SimulatedRound named(int item) {
        return new SimulatedRound(
                1,
                0,
                RoundKind.FIRST,
                BallotMode.NAMED,
                null,
                item,
                null,
                List.of(),
                List.of(),
                IntStream.rangeClosed(1, 14)
                        .mapToObj(member -> new SimulatedRound.Named(member, Voice.FAVOUR, null, List.of()))
                        .toList(),
                null,
                null);
    }

    @Test
    void theWaysOfVotingAreThoseOfTheValidRoundsEachOnce() {
        Meeting meeting = open(16, 14, 3, TieRule.REFUSED);
        assertThat(new Facts(meeting).meeting().getString("voting")).isEqualTo("举手表决");
        vote(meeting, 1, 14, 0);
        new Counting(meeting).record(named(2), false, CLERK);
        vote(meeting, 3, 14, 0);
        assertThat(new Facts(meeting).meeting().getString("voting")).isEqualTo("举手表决、记名投票");
        new Counting(meeting).record(hands(meeting, 2, 13, 1, "by hands after all"), false, CLERK);
        assertThat(new Facts(meeting).meeting().getString("voting")).isEqualTo("举手表决");
    }

    @Test
    void theMinutesSayWhoWasRecusedAndWhyAnItemWasWithdrawn() {
        Meeting meeting = open(16, 14, 2, TieRule.REFUSED);
        new Proceedings(meeting).recuse(1, 3, "亲属", "void", CLERK);
        vote(meeting, 1, 13, 0);
        new Proceedings(meeting).withdraw(2, "申报单位要求", "void", CLERK);
        assertThat(decisions(meeting))
                .containsExactly("m3回避（亲属）。赞成13票，反对0票，弃权0票；弃权计入表决基数。赞成13票，达到7票，通过。", "该议题在会上撤回，不作决定（申报单位要求）。");
    }
}
