package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.deliberation.api.meeting.MeetingRoomView;
import org.weishishi.deliberation.api.meeting.Recuse;
import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.deliberation.api.simulation.SimulationAnswer;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.Grant;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.deliberation.application.meeting.OpenMeeting;
import org.weishishi.rule.api.meeting.BodyKind;

/** 龙华街道: experts score, and deputies choose within a sum of money, each from the call to the signed resolution. */
class LonghuaGatesDoorsTest {

    private final OpenHouse house = new OpenHouse();
    private final LonghuaGates gates = new LonghuaGates(house);

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void expertsScoreWithoutTheHighestAndTheLowest() {
        List<Long> projects = gates.projects(80_000, 60_000);
        gates.pass(BodyKind.COUNCIL, projects);
        long meeting = gates.opened(BodyKind.EXPERTS, 7, projects);
        house.call(OpenMeeting.class, "recuse", new Recuse(meeting, 1, 2, "参与过方案设计"));
        refused("deliberation.fault.recusedVotes", () -> gates.record(meeting, scores(1, 1, "95", "70")));
        refused("deliberation.fault.score", () -> gates.record(meeting, scores(2, 1, "100.5")));
        gates.record(meeting, scores(1, 3, "95", "70", "60.5", "20"));
        gates.record(meeting, scores(2, 1, "100", "60", "59.99", "59.98", "0"));
        MeetingRoomView room = gates.room(meeting);
        assertThat(words(room, 1)).contains("deliberation.reason.scores [4, 1, 1, 2, 130.5]");
        assertThat(words(room, 1)).contains("deliberation.reason.scorePassed [65.25, 60]");
        assertThat(words(room, 2)).contains("deliberation.reason.scoreRefused [59.99, 60]");
        gates.resolve(meeting);
        assertThat(outcomes(gates.room(meeting))).containsExactly(Outcome.PASSED, Outcome.REFUSED);
        assertThat(gates.room(meeting).resolutions()).hasSize(1);
        assertThat(gates.road(projects.get(0))).contains("专家评审会 PASSED", "领导小组会议 CURRENT");
        assertThat(gates.status(projects.get(1))).isEqualTo("REFUSED");
    }

    @Test
    void deputiesChooseAndTheLastInTheLineGetsAPart() {
        gates.money(100_000);
        List<Long> projects = gates.projects(70_000, 50_000, 20_000);
        gates.pass(BodyKind.COUNCIL, projects);
        long experts = gates.opened(BodyKind.EXPERTS, 5, projects);
        IntStream.rangeClosed(1, 3).forEach(item -> gates.record(experts, scores(item, 1, "80", "80", "80")));
        gates.resolve(experts);
        gates.pass(BodyKind.LEADING_GROUP, projects);
        long meeting = gates.opened(BodyKind.DEPUTIES, 10, projects);
        refused("deliberation.fault.choiceItem", () -> gates.record(meeting, SecretBallot.counted(9, 10, 6, 5)));
        gates.record(meeting, SecretBallot.counted(9, 9, 6, 5));
        MeetingRoomView room = gates.room(meeting);
        assertThat(Stream.of(1, 2, 3).map(item -> room.item(item).live().grant()))
                .containsExactly(Grant.FULL, Grant.PARTIAL, Grant.NONE);
        assertThat(words(room, 2)).contains("deliberation.reason.fundedPart [2, 30000.00, 50000.00]");
        assertThat(words(room, 3)).contains("deliberation.reason.placed [3, 3]");
        gates.resolve(meeting);
        assertThat(outcomes(gates.room(meeting))).containsExactly(Outcome.PASSED, Outcome.PASSED, Outcome.NOT_FUNDED);
        assertThat(gates.road(projects.get(1))).contains("人大代表票选 PASSED", "街道党工委会议 CURRENT");
        assertThat(gates.status(projects.get(2))).isEqualTo("REFUSED");
        List<BigDecimal> granted = house.stored()
                .reading(em -> em.createQuery(
                                "select i.granted from AgendaItem i where i.meeting.id = :meeting order by i.position",
                                BigDecimal.class)
                        .setParameter("meeting", meeting)
                        .getResultList());
        assertThat(granted)
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("70000"), new BigDecimal("30000"), BigDecimal.ZERO);
    }

    private static List<Outcome> outcomes(MeetingRoomView room) {
        return room.items().stream().map(item -> item.result()).toList();
    }

    private static List<String> words(MeetingRoomView room, int item) {
        SimulationAnswer.Item live = room.item(item).live();
        return live.reasons().stream().map(one -> one.key() + " " + one.args()).toList();
    }

    /** Named scores of an item, given by the members from that number on. */
    private static SimulatedRound scores(int item, int from, String... scores) {
        List<SimulatedRound.Named> ballots = IntStream.range(0, scores.length)
                .mapToObj(i -> new SimulatedRound.Named(from + i, null, new BigDecimal(scores[i]), List.of()))
                .toList();
        return new SimulatedRound(
                1, 0, RoundKind.FIRST, BallotMode.NAMED, null, item, null, List.of(), List.of(), ballots, null, null);
    }
}
