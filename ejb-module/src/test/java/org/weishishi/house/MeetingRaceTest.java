package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.meeting.CastBallot;
import org.weishishi.deliberation.api.meeting.RoundView;
import org.weishishi.deliberation.api.meeting.SignIn;
import org.weishishi.deliberation.application.meeting.OpenMeeting;
import org.weishishi.deliberation.application.meeting.RecordBallot;
import org.weishishi.shared.BusinessException;

/** 两人同时登记 · two clerks at one meeting in the same instant: of two entries for one round one stands and the other clerk is told. */
class MeetingRaceTest {

    private static final String DONE = "done";
    private static final String TAKEN = "deliberation.error.roundTaken";

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whatTwoClerksEnterAtOnceIsKeptOrToldNeverLost(String vendor) throws Exception {
        try (OpenHouse house = OpenHouse.on(vendor)) {
            LiantangCase play = new LiantangCase(house);
            List<Long> projects = play.projects(true);
            play.signOff(projects);
            long meeting = play.call(projects);
            play.open(meeting, 12);

            List<String> two = atOnce(
                    () -> record(house, ballot(meeting, 1, new Votes(12, 0, 0), "a-1")),
                    () -> record(house, ballot(meeting, 1, new Votes(11, 1, 0), "b-1")));
            assertThat(two).as("figures of the same round").containsExactlyInAnyOrder(DONE, TAKEN);
            assertThat(rounds(play, meeting, 1))
                    .singleElement()
                    .extracting(round -> round.content().votes())
                    .isEqualTo(two.get(0).equals(DONE) ? new Votes(12, 0, 0) : new Votes(11, 1, 0));

            CastBallot same = ballot(meeting, 2, new Votes(12, 0, 0), "c-1");
            assertThat(atOnce(() -> record(house, same), () -> record(house, same)))
                    .as("the same request twice at once")
                    .containsExactly(DONE, DONE);
            assertThat(rounds(play, meeting, 2)).hasSize(1);

            assertThat(atOnce(
                            () -> record(house, ballot(meeting, 3, new Votes(12, 0, 0), "d-1")),
                            () -> signIn(house, meeting, 12, false)))
                    .as("a ballot, and one who leaves: counted before the ballot there is one vote too many")
                    .isIn(List.of(DONE, DONE), List.of("deliberation.fault.sum", DONE));
            assertThat(play.room(meeting).inRoom()).hasSize(11);

            assertThat(atOnce(() -> signIn(house, meeting, 13, true), () -> signIn(house, meeting, 14, true)))
                    .as("two tablets at the door")
                    .containsExactly(DONE, DONE);
            assertThat(play.room(meeting).inRoom()).hasSize(13);
        }
    }

    private static List<RoundView> rounds(LiantangCase play, long meeting, int position) {
        return play.room(meeting).item(position).rounds();
    }

    private static CastBallot ballot(long meeting, int position, Votes votes, String key) {
        return new CastBallot(
                meeting, new CastBallot(meeting, 1, position, votes, null).round(), false, List.of(), key);
    }

    private static String record(OpenHouse house, CastBallot ballot) {
        return told(() -> house.call(RecordBallot.class, "record", ballot));
    }

    private static String signIn(OpenHouse house, long meeting, int member, boolean here) {
        return told(() -> house.call(OpenMeeting.class, "signIn", new SignIn(meeting, member, here)));
    }

    /** What the clerk is told; anything but a refusal is a fault and comes through. */
    private static String told(Runnable act) {
        try {
            act.run();
            return DONE;
        } catch (BusinessException refusal) {
            return refusal.code();
        }
    }

    @SafeVarargs
    private static List<String> atOnce(Callable<String>... acts) throws Exception {
        CyclicBarrier together = new CyclicBarrier(acts.length);
        ExecutorService pool = Executors.newFixedThreadPool(acts.length);
        try {
            List<Future<String>> answers = pool.invokeAll(IntStream.range(0, acts.length)
                    .<Callable<String>>mapToObj(i -> () -> {
                        together.await();
                        return acts[i].call();
                    })
                    .toList());
            List<String> all = new ArrayList<>();
            for (Future<String> one : answers) {
                all.add(one.get());
            }
            return all;
        } finally {
            pool.shutdownNow();
        }
    }
}
