package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weishishi.deliberation.api.meeting.CastBallot;
import org.weishishi.deliberation.api.meeting.OrderItems;
import org.weishishi.deliberation.api.meeting.TieView;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.application.meeting.RecordBallot;
import org.weishishi.deliberation.domain.meeting.VotingRuleConverter;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.rule.api.meeting.Choice;
import org.weishishi.rule.api.meeting.Quorum;
import org.weishishi.rule.api.meeting.RecusalEffect;
import org.weishishi.rule.api.meeting.Share;
import org.weishishi.rule.api.meeting.Threshold;
import org.weishishi.rule.api.meeting.TieRule;
import org.weishishi.rule.api.meeting.VoteBasis;
import org.weishishi.rule.api.meeting.VoteMethod;
import org.weishishi.rule.api.meeting.VotingRule;

/** Two places, and two items with equal votes for the second: who presides puts them in order, through the doors. */
class MeetingTieDoorsTest {

    private static final VotingRule RULE = new VotingRule(
            BodyKind.COUNCIL,
            VoteMethod.CHOICE,
            new Quorum(VoteBasis.ELIGIBLE, Share.moreThan(2, 3)),
            new Threshold(VoteBasis.PRESENT, Share.moreThan(0, 1), 0),
            TieRule.CHAIR_DECIDES,
            RecusalEffect.OUT_OF_BOTH,
            new Choice(1, 2, 2),
            null,
            null);

    private final OpenHouse house = new OpenHouse();
    private final LiantangCase play = new LiantangCase(house);
    private long meeting;

    @BeforeEach
    void countedWithATie() {
        List<Long> projects = play.projects(true);
        play.signOff(projects);
        meeting = play.call(projects);
        house.stored()
                .in(() -> house.stored()
                        .em()
                        .createNativeQuery("update council_meeting set vote_rule = ?1 where id = ?2")
                        .setParameter(1, new VotingRuleConverter().convertToDatabaseColumn(RULE))
                        .setParameter(2, meeting)
                        .executeUpdate());
        play.open(meeting, 14);
        house.call(
                RecordBallot.class,
                "record",
                new CastBallot(meeting, SecretBallot.counted(14, 12, 6, 6), false, List.of(), "b-1"));
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void order(int version, Integer... items) {
        house.call(RecordBallot.class, "order", new OrderItems(meeting, version, List.of(items)));
    }

    @Test
    void whoPresidesPutsTheTiedOnesInOrderAndTheRestFollows() {
        assertThat(play.room(meeting).ties()).containsExactly(new TieView(List.of(2, 3), List.of()));
        refused("deliberation.error.itemTied", () -> play.close(meeting));
        int seen = play.room(meeting).version();
        refused("deliberation.error.order", () -> order(seen, 1, 2, 3));
        order(seen, 3, 2);
        assertThat(play.room(meeting).ties()).containsExactly(new TieView(List.of(2, 3), List.of(3, 2)));
        assertThat(play.room(meeting).item(3).live().reasons())
                .extracting(reason -> reason.key())
                .contains("deliberation.reason.ordered");
        assertThat(play.close(meeting)).isTrue();
        assertThat(play.room(meeting).items())
                .extracting(item -> item.result())
                .containsExactly(Outcome.PASSED, Outcome.REFUSED, Outcome.PASSED);
        assertThat(play.room(meeting).ties()).isEmpty();
        assertThat(house.recorded("meeting", meeting)).contains("deliberation.RecordBallot.order");
    }

    @Test
    void ofTwoClerksTheLaterIsToldAndALostRequestMayBeSentAgain() {
        int seen = play.room(meeting).version();
        order(seen, 3, 2);
        int after = play.room(meeting).version();
        refused("deliberation.error.changed", () -> order(seen, 2, 3));
        order(seen, 3, 2);
        assertThat(play.room(meeting).version()).as("nothing was written").isEqualTo(after);
        order(after, 2, 3);
        assertThat(play.room(meeting).item(2).live().outcome()).isEqualTo(Outcome.PASSED);
        refused("deliberation.error.changed", () -> order(seen, 3, 2));
    }
}
