package org.weishishi.deliberation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.simulation.SimulatedItem;
import org.weishishi.deliberation.api.simulation.SimulatedMovement;
import org.weishishi.deliberation.api.simulation.SimulatedRecusal;
import org.weishishi.deliberation.api.simulation.SimulatedRoster;
import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.deliberation.api.simulation.Simulation;
import org.weishishi.deliberation.api.simulation.SimulationAnswer;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.Chance;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.deliberation.application.simulation.SimulateMeeting;
import org.weishishi.rule.ShippedRules;
import org.weishishi.rule.api.MeetingRule;
import org.weishishi.rule.api.meeting.Choice;
import org.weishishi.rule.api.meeting.VotingRule;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/** The published meetings, computed: what the newspapers wrote comes out. Votes that were not published are made up. */
class PublishedCasesTest {

    private final ShippedRules rules = new ShippedRules();

    /** 罗湖区莲塘社区, 2016-08-04: council of 16, 14 present, more than two thirds: valid; three items by show of hands, all passed. */
    @Test
    void liantang2016() {
        SimulationAnswer answer = compute(
                gate("luohu-2016@1", "MEETING"),
                16,
                14,
                3,
                List.of(hands(1, 14, 0, 0), hands(2, 13, 0, 1), hands(3, 14, 0, 0)));
        assertThat(answer.meeting()).isEqualTo(new SimulationAnswer.Heads(16, 14, 11, true, 0, 14, 3, 2));
        assertThat(answer.items()).extracting(SimulationAnswer.Item::outcome).containsOnly(Outcome.PASSED);
        assertThat(answer.items().get(1).reasons())
                .extracting(SimulationAnswer.Reason::text)
                .containsExactly(
                        "应到16人，实到14人，法定人数为11人（> 2/3），达到法定人数。",
                        "表决基数为到会成员14人（不含回避成员）。",
                        "通过须有8票（> 1/2）。",
                        "赞成13票，反对0票，弃权1票；弃权计入表决基数。",
                        "赞成13票，达到8票，通过。");
    }

    /** 罗湖区民新社区, 2021-03-31: four items, three passed, 天台地面防水层修复工程 refused. */
    @Test
    void minxin2021() {
        SimulationAnswer answer = compute(
                gate("luohu-2020@1", "MEETING"),
                15,
                13,
                4,
                List.of(hands(1, 13, 0, 0), hands(2, 12, 1, 0), hands(3, 11, 1, 1), hands(4, 4, 8, 1)));
        assertThat(answer.items())
                .extracting(SimulationAnswer.Item::outcome)
                .containsExactly(Outcome.PASSED, Outcome.PASSED, Outcome.PASSED, Outcome.REFUSED);
        assertThat(answer.items().get(3).chance()).isEqualTo(Chance.IMPOSSIBLE);
    }

    /** 大鹏办事处, 2020: deputies chose 196 of 245. */
    @Test
    void dapeng2020() {
        VotingRule shipped = gate("longhua-street-2023@1", "DEPUTIES");
        VotingRule rule = new VotingRule(
                shipped.body(),
                shipped.method(),
                shipped.quorum(),
                shipped.pass(),
                shipped.tie(),
                shipped.recusal(),
                new Choice(0, 196, 196),
                null,
                null);
        List<SimulatedRound.Count> counts = IntStream.rangeClosed(1, 245)
                .mapToObj(item -> new SimulatedRound.Count(item, item <= 196 ? 30 + item % 10 : 29 - item % 4))
                .toList();
        SimulatedRound round = new SimulatedRound(
                1,
                10,
                RoundKind.FIRST,
                BallotMode.SECRET,
                null,
                null,
                null,
                List.of(),
                counts,
                List.of(),
                papers(50),
                null);
        SimulationAnswer answer = compute(rule, 60, 50, 245, List.of(round));
        assertThat(answer.items())
                .filteredOn(item -> item.outcome() == Outcome.PASSED)
                .hasSize(196);
        assertThat(answer.items())
                .filteredOn(item -> item.outcome() == Outcome.REFUSED)
                .hasSize(49);
        assertThat(answer.items().get(195).outcome()).isEqualTo(Outcome.PASSED);
        assertThat(answer.items().get(196).outcome()).isEqualTo(Outcome.REFUSED);
    }

    /** 龙华街道, 2023: five gates; a project passes the road only when it passes each of them by that gate's own rule. */
    @Test
    void theFiveGatesOfLonghua() {
        List<String> gates = rules.byKey("longhua-street-2023@1").stages().stream()
                .filter(stage -> stage.meeting().isPresent())
                .map(stage -> stage.key())
                .toList();
        List<List<Integer>> alive = new ArrayList<>(List.of(List.of(1, 2, 3, 4)));
        for (String gate : gates) {
            VotingRule rule = gate("longhua-street-2023@1", gate);
            List<Integer> items = alive.get(alive.size() - 1);
            SimulationAnswer answer = compute(rule, 9, 8, items, rounds(rule, items));
            alive.add(answer.items().stream()
                    .filter(item -> item.outcome() == Outcome.PASSED)
                    .map(SimulationAnswer.Item::item)
                    .toList());
        }
        assertThat(alive)
                .containsExactly(
                        List.of(1, 2, 3, 4),
                        List.of(1, 2, 3),
                        List.of(1, 2, 3),
                        List.of(1, 2, 3),
                        List.of(1, 2),
                        List.of(1, 2));
    }

    /** The council refuses item 4, the deputies do not choose item 3, everything else passes. */
    private static List<SimulatedRound> rounds(VotingRule rule, List<Integer> items) {
        return switch (rule.method()) {
            case VOTE ->
                items.stream()
                        .map(item -> item == 4 ? hands(item, 4, 4, 0) : hands(item, 6, 1, 1))
                        .toList();
            case SCORE ->
                items.stream()
                        .map(item -> scores(item, "95", "61", "60", "58", "10"))
                        .toList();
            case CHOICE ->
                List.of(new SimulatedRound(
                        1,
                        10,
                        RoundKind.FIRST,
                        BallotMode.SECRET,
                        null,
                        null,
                        null,
                        List.of(),
                        items.stream()
                                .map(item -> new SimulatedRound.Count(item, item == 3 ? 4 : 7))
                                .toList(),
                        List.of(),
                        papers(8),
                        null));
        };
    }

    private static SimulatedRound scores(int item, String... marks) {
        return new SimulatedRound(
                1,
                10,
                RoundKind.FIRST,
                BallotMode.SECRET,
                null,
                item,
                null,
                Stream.of(marks)
                        .map(mark -> new BigDecimal(mark).add(BigDecimal.ONE))
                        .toList(),
                List.of(),
                List.of(),
                papers(marks.length),
                null);
    }

    @Test
    void theReaderMayAskForEnglishAndAFaultNamesItsRule() {
        Simulation good = described(gate("luohu-2016@1", "MEETING"), 3, 3, List.of(1), List.of(hands(1, 2, 1, 0)));
        assertThat(new SimulateMeeting()
                        .simulate(good, Locale.ENGLISH)
                        .items()
                        .get(0)
                        .reasons()
                        .get(0)
                        .text())
                .isEqualTo("3 members, 3 present, 3 needed (> 2/3): there is a quorum.");
        Simulation bad = described(gate("luohu-2016@1", "MEETING"), 3, 3, List.of(1), List.of(hands(1, 2, 2, 0)));
        assertThatThrownBy(() -> new SimulateMeeting().simulate(bad, Locale.ENGLISH))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> {
                    assertThat(refusal.code()).isEqualTo("deliberation.fault.sum");
                    assertThat(refusal.args()).containsExactly("item 1", 4L, 3L, 1L);
                });
    }

    private VotingRule gate(String profile, String key) {
        return rules.byKey(profile)
                .stage(key)
                .flatMap(stage -> stage.meeting())
                .map(MeetingRule::vote)
                .orElseThrow();
    }

    private static SimulationAnswer compute(
            VotingRule rule, int members, int present, int items, List<SimulatedRound> rounds) {
        return compute(
                rule, members, present, IntStream.rangeClosed(1, items).boxed().toList(), rounds);
    }

    private static SimulationAnswer compute(
            VotingRule rule, int members, int present, List<Integer> items, List<SimulatedRound> rounds) {
        return new SimulateMeeting()
                .simulate(described(rule, members, present, items, rounds), Locale.SIMPLIFIED_CHINESE);
    }

    private static Simulation described(
            VotingRule rule, int members, int present, List<Integer> items, List<SimulatedRound> rounds) {
        return new Simulation(
                rule,
                LocalDate.of(2016, 8, 4),
                new SimulatedRoster(
                        null,
                        IntStream.rangeClosed(1, members)
                                .mapToObj(
                                        i -> new SimulatedRoster.Member(i, null, null, LocalDate.of(2016, 8, 4), null))
                                .toList(),
                        List.of(1)),
                IntStream.rangeClosed(1, present)
                        .mapToObj(i -> new SimulatedMovement(i, true, i))
                        .toList(),
                items.stream()
                        .map(i -> new SimulatedItem(i, "item " + i, Money.yuan(28_000), null))
                        .toList(),
                List.<SimulatedRecusal>of(),
                rounds.stream().map(round -> at(round, 100)).toList(),
                List.of(),
                null);
    }

    private static SimulatedRound at(SimulatedRound one, int moment) {
        return new SimulatedRound(
                one.number(),
                moment,
                one.kind(),
                one.mode(),
                one.reason(),
                one.item(),
                one.votes(),
                one.scores(),
                one.counts(),
                one.ballots(),
                one.papers(),
                one.casting());
    }

    private static SimulatedRound hands(int item, int favour, int against, int abstained) {
        return new SimulatedRound(
                1,
                10,
                RoundKind.FIRST,
                BallotMode.SHOW_OF_HANDS,
                null,
                item,
                new Votes(favour, against, abstained),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    private static SimulatedRound.@Nullable Papers papers(int returned) {
        return new SimulatedRound.Papers(
                IntStream.rangeClosed(1, returned).boxed().toList(), returned, 0);
    }
}
