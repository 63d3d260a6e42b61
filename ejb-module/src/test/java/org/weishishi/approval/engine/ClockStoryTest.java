package org.weishishi.approval.engine;

import static org.weishishi.approval.engine.StorySteps.signed;
import static org.weishishi.approval.engine.StorySteps.single;
import static org.weishishi.approval.engine.StorySteps.timed;

import java.io.IOException;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.api.chain.TimeOut;
import org.weishishi.approval.domain.operation.control.PassTime;
import org.weishishi.approval.domain.operation.control.Urge;

/** Days pass: the program reminds, escalates and acts where the chain says so; people urge. */
@NullMarked
class ClockStoryTest {

    private static final PassTime TICK = new PassTime();

    private static Story waiting(ApprovalStep first) {
        return new Story(
                        StorySteps.policies(
                                ChainPolicies.Nobody.BLOCK,
                                ChainPolicies.SamePerson.SIGN_AGAIN,
                                ChainPolicies.OwnCase.RECORD,
                                false),
                        first,
                        single(2))
                .post(10, 2L)
                .post(11, 3L)
                .post(20, 4L)
                .post(2010, 8L, 9L)
                .start();
    }

    private static Story eachDay(Story story, int days) {
        story.does(Story.SYSTEM, TICK);
        for (int day = 1; day <= days; day++) {
            story.says("第 " + day + " 天").days(1).does(Story.SYSTEM, TICK).does(Story.SYSTEM, TICK);
        }
        return story;
    }

    @Test
    void remindsADayBeforeAndADayAfterAndTellsTheSuperior() throws IOException {
        Story story = waiting(timed(1, TimeOut.USUAL)).does(2, TICK).does(Story.ADMINISTRATOR, TICK);
        eachDay(story, 2).approve(3);
        eachDay(story, 4).isKeptAs("reminded");
    }

    @Test
    void escalatesOnlyWhereAskedTo() throws IOException {
        eachDay(waiting(timed(1, new TimeOut(0, 0, TimeOut.Automatic.NONE, 0))), 6)
                .isKeptAs("never-escalated");
    }

    @Test
    void escalatesAfterTwoDaysOverdue() throws IOException {
        eachDay(waiting(timed(1, new TimeOut(2, 2, TimeOut.Automatic.NONE, 0))), 6)
                .isKeptAs("escalated");
    }

    @Test
    void passesByItself() throws IOException {
        Story story = waiting(timed(1, new TimeOut(1, 0, TimeOut.Automatic.APPROVE, 0)))
                .approve(2);
        eachDay(story, 5).isKeptAs("passed-by-time");
    }

    @Test
    void isReturnedByItself() throws IOException {
        Story story = eachDay(waiting(timed(1, new TimeOut(1, 1, TimeOut.Automatic.RETURN, 2))), 5);
        story.does(Story.SYSTEM, TICK).isKeptAs("returned-by-time");
    }

    @Test
    void neverWhereAPersonMustSign() throws IOException {
        eachDay(waiting(signed(1, StepMode.SINGLE)), 6).isKeptAs("must-sign");
    }

    @Test
    void neverWhereSomebodyRefused() throws IOException {
        Story story = waiting(StorySteps.timedVote(1, 1, new TimeOut(1, 0, TimeOut.Automatic.APPROVE, 1)));
        eachDay(story.reject(2), 5).isKeptAs("refused-waits");
    }

    @Test
    void aBlockedRoundWithoutHoldersWaits() throws IOException {
        Story story = new Story(ChainPolicies.USUAL, timed(1, new TimeOut(1, 1, TimeOut.Automatic.APPROVE, 1)))
                .post(10)
                .start();
        eachDay(story, 5).isKeptAs("blocked-waits");
    }

    @Test
    void urgedALimitedNumberOfTimes() throws IOException {
        Story story = waiting(timed(1, TimeOut.USUAL))
                .does(9, new Urge())
                .does(1, new Urge())
                .does(2, new Urge());
        story.office.now = story.office.now.plusHours(23);
        story.does(1, new Urge());
        story.office.now = story.office.now.plusMinutes(58);
        story.does(1, new Urge()).days(2).does(1, new Urge()).isKeptAs("urged");
    }
}
