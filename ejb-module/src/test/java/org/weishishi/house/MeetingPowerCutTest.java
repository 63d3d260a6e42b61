package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.meeting.CastBallot;
import org.weishishi.deliberation.api.meeting.SignIn;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.application.meeting.OpenMeeting;
import org.weishishi.deliberation.application.meeting.RecordBallot;

/** 签到和表决之间断电 · the database is killed between sign-in and vote: who had signed in is there, and the clerk goes on where the light went out. */
class MeetingPowerCutTest {

    @Test
    void whoHadSignedInIsThereAndTheVoteGoesOn() throws Exception {
        try (OpenHouse house = OpenHouse.onDisk()) {
            LiantangCase play = new LiantangCase(house);
            List<Long> projects = play.projects(true);
            play.signOff(projects);
            long meeting = play.call(projects);
            play.open(meeting, 12);
            play.vote(meeting, 0, new Votes(12, 0, 0));
            house.stored().restartDatabase();

            assertThat(play.room(meeting).quorum().present()).isEqualTo(12);
            assertThat(play.room(meeting).item(1).live().outcome()).isEqualTo(Outcome.PASSED);
            assertThat(play.room(meeting).item(2).live().outcome()).isEqualTo(Outcome.NOT_VOTED);
            house.call(OpenMeeting.class, "signIn", new SignIn(meeting, 12, true));
            assertThat(play.room(meeting).quorum().present())
                    .as("the last sign-in, sent once more because its answer was lost")
                    .isEqualTo(12);
            refused(
                    "deliberation.error.roundTaken",
                    () -> house.call(
                            RecordBallot.class, "record", new CastBallot(meeting, 1, 1, new Votes(12, 0, 0), null)));
            play.vote(meeting, 1, new Votes(12, 0, 0));
            play.vote(meeting, 2, new Votes(11, 1, 0));
            assertThat(play.close(meeting)).isTrue();
        }
    }
}
