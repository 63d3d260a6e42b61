package org.weishishi.deliberation.domain.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.weishishi.deliberation.domain.meeting.Called.CLERK;
import static org.weishishi.deliberation.domain.meeting.Called.hands;
import static org.weishishi.deliberation.domain.meeting.Called.open;
import static org.weishishi.deliberation.domain.meeting.Called.vote;
import static org.weishishi.house.Refusals.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.weishishi.deliberation.api.body.MemberCategory;
import org.weishishi.deliberation.domain.resolution.Resolution;
import org.weishishi.deliberation.domain.resolution.ResolutionItem;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.Cast;
import org.weishishi.rule.api.meeting.TieRule;
import org.weishishi.rule.api.meeting.VotingRule;

/** What a meeting keeps for the minutes and the resolution, and the words it is stored in. */
class MeetingRecordTest {

    private static final VotingRule RULE = Called.rule(TieRule.REFUSED);

    private static Meeting called(UnitView unit, String late) {
        return new Meeting(
                new MeetingFrame(7, unit, "MEETING", "luohu-2016@1", RULE, Called.DAY.minusDays(3), late),
                new MeetingCall(new MeetingCall.Session(2016, 2, "second"), Called.AT, " room ", "m1", "clerk"),
                List.of(Called.subject(1), Called.subject(2)));
    }

    @Test
    void theCallAsItWasMade() {
        Meeting meeting = called(Cast.LIANTANG, "typhoon");
        assertThat(meeting.unitId()).isEqualTo(Cast.LIANTANG.id());
        Mandate mandate = meeting.mandate();
        assertThat(mandate.bodyId()).isEqualTo(7);
        assertThat(mandate.stageKey()).isEqualTo("MEETING");
        assertThat(mandate.profile()).isEqualTo("luohu-2016@1");
        assertThat(mandate.calledOn()).isEqualTo(Called.DAY.minusDays(3));
        assertThat(mandate.lateReason()).isEqualTo("typhoon");
        assertThat(called(Cast.LIANTANG, " ").mandate().lateReason()).isNull();
        MeetingCall call = meeting.call();
        assertThat(List.of(call.title(), call.place(), call.chair(), call.clerk()))
                .containsExactly("second", "room", "m1", "clerk");
        assertThat(call.year()).isEqualTo(2016);
        assertThat(call.at()).isEqualTo(Called.AT);
        assertThat(meeting.version()).isZero();
    }

    @Test
    void twiceTheSameProjectIsRefused() {
        refused(
                "deliberation.error.itemTwice",
                () -> new Meeting(
                        new MeetingFrame(7, Cast.LIANTANG, "MEETING", "luohu-2016@1", RULE, Called.DAY, ""),
                        new MeetingCall(new MeetingCall.Session(2016, 2, "second"), Called.AT, "r", "m", "c"),
                        List.of(Called.subject(1), Called.subject(1))));
    }

    @Test
    void whatWasSaidAndWhoAttended() {
        Meeting meeting = open(3, 3, 2, TieRule.REFUSED);
        Proceedings acts = new Proceedings(meeting);
        acts.discuss(1, "said");
        acts.attend("guest of the street");
        assertThat(meeting.item(1).discussion()).isEqualTo("said");
        assertThat(meeting.observers()).isEqualTo("guest of the street");
        acts.discuss(1, " ");
        acts.attend(" ");
        assertThat(meeting.item(1).discussion()).isNull();
        assertThat(meeting.observers()).isEmpty();
        acts.withdraw(2, "proposer asks", "void", CLERK);
        assertThat(meeting.item(2).withdrawnReason()).isEqualTo("proposer asks");
    }

    @Test
    void aSecondReasonReplacesTheFirst() {
        Meeting meeting = open(3, 3, 1, TieRule.REFUSED);
        Proceedings acts = new Proceedings(meeting);
        acts.recuse(1, 3, "stake", "void", CLERK);
        acts.recuse(1, 3, "brother", "void", CLERK);
        assertThat(meeting.item(1).recusals()).extracting(Recusal::reason).containsExactly("brother");
    }

    @Test
    void theRosterOfTheDayAndTheSeatsOfTheBody() {
        Meeting meeting = open(3, 3, 1, TieRule.REFUSED);
        assertThat(meeting.seatsOfBody()).isEqualTo(3);
        assertThat(meeting.seats())
                .extracting(Seat::category)
                .containsExactly(
                        MemberCategory.RESIDENT,
                        MemberCategory.RESIDENT,
                        MemberCategory.RESIDENT,
                        MemberCategory.DEPUTY);
        assertThat(meeting.openedAt()).isEqualTo(Called.AT);
        assertThat(meeting.closedAt()).isNull();
        vote(meeting, 1, 3, 0);
        new Counting(meeting).close("", CLERK);
        assertThat(meeting.closedAt()).isEqualTo(Called.AT);
        assertThat(meeting.reason()).isNull();
    }

    @Test
    void theResolutionRepeatsItWordForWord() {
        Meeting meeting = open(16, 14, 2, TieRule.REFUSED);
        vote(meeting, 1, 9, 5);
        vote(meeting, 2, 4, 10);
        new Counting(meeting).close("", CLERK);
        var signed = new Resolution.Signatures("m1", "clerk", Called.DAY, "clerk", "counted wrongly");
        Resolution made = new Resolution(meeting, "title", signed, null);
        assertThat(List.of(made.title(), made.chair(), made.clerk())).containsExactly("title", "m1", "clerk");
        assertThat(made.correction()).isEqualTo("counted wrongly");
        assertThat(made.decidedOn()).isEqualTo(Called.DAY);
        assertThat(made.edition()).isEqualTo(1);
        assertThat(made.replaces()).isNull();
        assertThat(made.members()).isEqualTo(16);
        assertThat(made.present()).isEqualTo(14);
        assertThat(made.meetingId()).isEqualTo(meeting.id());
        assertThat(made.items()).extracting(ResolutionItem::position).containsExactly(1, 2);
        assertThat(made.items()).extracting(ResolutionItem::projectId).containsExactly(1L, 2L);
        assertThat(made.items()).extracting(ResolutionItem::name).containsExactly("item1", "item2");
        assertThat(made.items())
                .extracting(ResolutionItem::result)
                .containsExactlyElementsOf(
                        meeting.items().stream().map(AgendaItem::result).toList());
        assertThat(made.items()).extracting(ResolutionItem::granted).containsOnlyNulls();
        made.documented(5);
        assertThatIllegalStateException().isThrownBy(() -> made.documented(6));
        assertThatIllegalStateException()
                .isThrownBy(() -> new Resolution(open(3, 3, 1, TieRule.REFUSED), "title", signed, null));
    }

    @Test
    void roundsAndRulesComeBackAsTheyWereStored() {
        Meeting meeting = open(3, 3, 1, TieRule.REFUSED);
        var round = hands(meeting, 1, 2, 1, "again");
        RoundConverter rounds = new RoundConverter();
        assertThat(rounds.convertToEntityAttribute(rounds.convertToDatabaseColumn(round)))
                .isEqualTo(round);
        assertThat(rounds.convertToDatabaseColumn(null)).isNull();
        assertThat(rounds.convertToEntityAttribute(null)).isNull();
        VotingRuleConverter rules = new VotingRuleConverter();
        assertThat(rules.convertToEntityAttribute(rules.convertToDatabaseColumn(RULE)))
                .isEqualTo(RULE);
        assertThat(rules.convertToDatabaseColumn(null)).isNull();
        assertThat(rules.convertToEntityAttribute(null)).isNull();
        assertThat(new MeetingAct("key", 5, Called.AT).meetingId()).isEqualTo(5);
    }
}
