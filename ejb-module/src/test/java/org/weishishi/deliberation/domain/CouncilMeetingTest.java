package org.weishishi.deliberation.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.weishishi.deliberation.api.ItemResult;
import org.weishishi.deliberation.api.MeetingState;
import org.weishishi.deliberation.api.MemberCategory;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.rule.api.meeting.Share;
import org.weishishi.shared.BusinessException;

class CouncilMeetingTest {

    private static final LocalDate DAY = LocalDate.of(2016, 8, 4);
    private static final OffsetDateTime AT = OffsetDateTime.parse("2016-08-04T15:00:00+08:00");
    private static final QuorumPolicy POLICY = new QuorumPolicy(Share.moreThan(2, 3), Share.moreThan(1, 2));

    @ParameterizedTest
    @CsvSource({
        "16,14,true",
        "16,11,true",
        "16,10,false",
        "15,10,false",
        "15,11,true",
        "3,2,false",
        "3,3,true",
        "0,0,false"
    })
    void quorumIsStrictlyMoreThanTwoThirds(int members, int present, boolean met) {
        assertThat(POLICY.met(members, present)).isEqualTo(met);
        assertThat(present >= POLICY.needed(members)).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"14,8,true", "14,7,false", "13,7,true", "13,6,false", "1,1,true"})
    void anItemPassesWithMoreThanHalfOfItsBase(int base, int inFavour, boolean passes) {
        assertThat(POLICY.passes(inFavour, base)).isEqualTo(passes);
        assertThat(inFavour >= POLICY.neededInFavour(base)).isEqualTo(passes);
    }

    @Test
    void fourteenOfSixteenResolveEveryItemOnce() {
        CouncilMeeting meeting = opened(16, 14, 3);
        vote(meeting, 3, 14, 0, 0);
        vote(meeting, 1, 8, 4, 2);
        vote(meeting, 2, 7, 7, 0);
        assertThat(meeting.close(AT, "")).isTrue();
        Resolution resolution = new Resolution(meeting, "title", DAY);
        assertThat(resolution.items()).extracting(ResolutionItem::position).containsExactly(1, 2, 3);
        assertThat(resolution.items())
                .extracting(ResolutionItem::result)
                .containsExactly(ItemResult.PASSED, ItemResult.REFUSED, ItemResult.PASSED);
    }

    @Test
    void exactlyTwoThirdsMakeTheMeetingInvalid() {
        CouncilMeeting meeting = opened(15, 10, 1);
        assertThatThrownBy(() -> vote(meeting, 1, 10, 0, 0)).hasMessageContaining("deliberation.error.noQuorum");
        assertThat(meeting.close(AT, "too few")).isFalse();
        assertThat(meeting.state()).isEqualTo(MeetingState.INVALID);
        assertThat(meeting.reason()).isEqualTo("too few");
        assertThat(meeting.items()).allMatch(item -> item.result() == null);
        assertThatThrownBy(() -> new Resolution(meeting, "title", DAY)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void figuresThatDoNotAddUpAreRefusedWithTheSum() {
        CouncilMeeting meeting = opened(16, 14, 1);
        assertThatThrownBy(() -> vote(meeting, 1, 12, 1, 0))
                .isInstanceOfSatisfying(
                        BusinessException.class,
                        refusal -> assertThat(refusal.args()).containsExactly("item 1", 13, 14));
        assertThatThrownBy(() -> vote(meeting, 1, 15, -1, 0)).hasMessageContaining("deliberation.error.sum");
    }

    @Test
    void recusedMembersAreOutOfMembersPresentAndBase() {
        CouncilMeeting meeting = opened(16, 14, 2);
        meeting.recuse(1, 1, "works for the contractor");
        assertThat(meeting.heads(meeting.items().get(0))).isEqualTo(new Heads(15, 13));
        assertThat(meeting.heads(meeting.items().get(1))).isEqualTo(new Heads(16, 14));
        vote(meeting, 1, 7, 6, 0);
        vote(meeting, 2, 14, 0, 0);
        meeting.close(AT, "");
        assertThat(meeting.items().get(0).result()).isEqualTo(ItemResult.PASSED);
    }

    @Test
    void anItemWithoutQuorumAfterRecusalIsDeferred() {
        CouncilMeeting meeting = opened(15, 11, 1);
        meeting.recuse(1, 1, "stake");
        meeting.recuse(1, 2, "stake");
        assertThat(meeting.heads(meeting.items().get(0))).isEqualTo(new Heads(13, 9));
        meeting.recuse(1, 3, "stake");
        assertThat(meeting.close(AT, "")).isTrue();
        assertThat(meeting.items().get(0).result()).isEqualTo(ItemResult.DEFERRED);
    }

    @Test
    void aCorrectionNeedsAReasonAndKeepsTheEarlierRecord() {
        CouncilMeeting meeting = opened(16, 14, 1);
        vote(meeting, 1, 14, 0, 0);
        assertThatThrownBy(() -> vote(meeting, 1, 6, 8, 0)).hasMessageContaining("correctionReason");
        meeting.vote(1, new Votes(6, 8, 0), new Ballot.Count(AT, "clerk", "miscounted"));
        meeting.close(AT, "");
        AgendaItem item = meeting.items().get(0);
        assertThat(item.ballots()).extracting(Ballot::votes).containsExactly(new Votes(14, 0, 0), new Votes(6, 8, 0));
        assertThat(item.result()).isEqualTo(ItemResult.REFUSED);
    }

    @Test
    void whoComesLateHasNoVoteOnEarlierItems() {
        CouncilMeeting meeting = opened(16, 13, 2);
        vote(meeting, 1, 13, 0, 0);
        meeting.signIn(14, true, AT);
        vote(meeting, 2, 14, 0, 0);
        assertThat(meeting.close(AT, "")).isTrue();
    }

    @Test
    void aSignatureTakenBackMakesTheFiguresWrongUntilCorrected() {
        CouncilMeeting meeting = opened(16, 14, 1);
        vote(meeting, 1, 14, 0, 0);
        meeting.signIn(14, false, AT);
        assertThatThrownBy(() -> meeting.close(AT, "")).hasMessageContaining("deliberation.error.sum");
        assertThat(meeting.state()).isEqualTo(MeetingState.OPEN);
    }

    @Test
    void everyItemNeedsAVoteBeforeClosing() {
        CouncilMeeting meeting = opened(16, 14, 2);
        vote(meeting, 1, 14, 0, 0);
        assertThatThrownBy(() -> meeting.close(AT, "")).hasMessageContaining("deliberation.error.itemNotVoted");
    }

    @ParameterizedTest
    @EnumSource(MeetingState.class)
    void onlyTheRightStateAllowsAnAct(MeetingState state) {
        assertThat(allowed(state, m -> m.open(council(16).serving(DAY)))).isEqualTo(state == MeetingState.CALLED);
        assertThat(allowed(state, m -> m.cancel("rain"))).isEqualTo(state == MeetingState.CALLED);
        assertThat(allowed(state, m -> m.signIn(1, true, AT))).isEqualTo(state == MeetingState.OPEN);
        assertThat(allowed(state, m -> m.recuse(1, 1, "stake"))).isEqualTo(state == MeetingState.OPEN);
        assertThat(allowed(state, m -> vote(m, 1, 14, 0, 0))).isEqualTo(state == MeetingState.OPEN);
        assertThat(allowed(state, m -> m.close(AT, "few"))).isFalse();
    }

    @Property
    void resultsDoNotDependOnTheOrderOfBallots(
            @ForAll @IntRange(min = 1, max = 6) int items, @ForAll long seed, @ForAll @IntRange(max = 14) int yes) {
        List<Integer> order =
                new ArrayList<>(IntStream.rangeClosed(1, items).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        assertThat(results(order, yes))
                .isEqualTo(results(IntStream.rangeClosed(1, items).boxed().toList(), yes));
    }

    @Property
    void aRecordedBallotAlwaysAddsUp(
            @ForAll @IntRange(max = 16) int yes,
            @ForAll @IntRange(max = 16) int no,
            @ForAll @IntRange(max = 3) int out) {
        CouncilMeeting meeting = opened(16, 15, 1);
        IntStream.rangeClosed(1, out).forEach(number -> meeting.recuse(1, number, "stake"));
        boolean recorded = allowed(meeting, m -> vote(m, 1, yes, no, 0));
        assertThat(recorded).isEqualTo(yes + no == 15 - out);
    }

    private static List<ItemResult> results(List<Integer> order, int yes) {
        CouncilMeeting meeting = opened(16, 14, order.size());
        order.forEach(item -> vote(meeting, item, Math.max(0, yes - item), 14 - Math.max(0, yes - item), 0));
        meeting.close(AT, "");
        return meeting.items().stream()
                .map(item -> java.util.Objects.requireNonNull(item.result()))
                .toList();
    }

    private static boolean allowed(MeetingState state, java.util.function.Consumer<CouncilMeeting> act) {
        CouncilMeeting meeting = switch (state) {
            case CALLED, CANCELLED -> called(2);
            case OPEN -> opened(16, 14, 2);
            case CLOSED -> opened(16, 14, 2);
            case INVALID -> opened(16, 3, 2);
        };
        if (state == MeetingState.CANCELLED) {
            meeting.cancel("rain");
        } else if (state == MeetingState.CLOSED) {
            vote(meeting, 1, 14, 0, 0);
            vote(meeting, 2, 14, 0, 0);
            meeting.close(AT, "");
        } else if (state == MeetingState.INVALID) {
            meeting.close(AT, "few");
        }
        assertThat(meeting.state()).isEqualTo(state);
        return allowed(meeting, act);
    }

    private static boolean allowed(CouncilMeeting meeting, java.util.function.Consumer<CouncilMeeting> act) {
        try {
            act.accept(meeting);
            return true;
        } catch (BusinessException refused) {
            return false;
        }
    }

    private static void vote(CouncilMeeting meeting, int item, int yes, int no, int abstained) {
        meeting.vote(item, new Votes(yes, no, abstained), new Ballot.Count(AT, "clerk", null));
    }

    private static CouncilMeeting opened(int members, int present, int items) {
        CouncilMeeting meeting = called(items);
        meeting.open(council(members).serving(DAY));
        IntStream.rangeClosed(1, present).forEach(number -> meeting.signIn(number, true, AT));
        return meeting;
    }

    private static CouncilMeeting called(int items) {
        return new CouncilMeeting(
                new UnitView(7, "440303008001", "Liantang", OrgLevel.COMMUNITY, 5L, 3L),
                new MeetingCall(new MeetingCall.Session(2016, 1, "first"), AT, "hall", "chair", "clerk"),
                "luohu-2016",
                POLICY,
                IntStream.rangeClosed(1, items)
                        .mapToObj(i -> new AgendaItem.Subject(
                                i, "c" + i, "item " + i, "SERVICE", "committee", BigDecimal.TEN, true))
                        .toList());
    }

    private static Council council(int members) {
        Council council = new Council(7);
        IntStream.rangeClosed(1, members)
                .forEach(i -> council.appoint("member " + i, MemberCategory.RESIDENT, DAY.minusYears(1), null));
        return council;
    }
}
