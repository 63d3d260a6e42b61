package org.weishishi.deliberation.domain.meeting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.body.MemberCategory;
import org.weishishi.deliberation.api.body.MemberRole;
import org.weishishi.deliberation.api.meeting.CastBallot;
import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.deliberation.api.tally.BallotMode;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.deliberation.domain.body.Body;
import org.weishishi.deliberation.domain.body.BodyChange;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.Cast;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.rule.api.meeting.Quorum;
import org.weishishi.rule.api.meeting.RecusalEffect;
import org.weishishi.rule.api.meeting.Share;
import org.weishishi.rule.api.meeting.Threshold;
import org.weishishi.rule.api.meeting.TieRule;
import org.weishishi.rule.api.meeting.VoteBasis;
import org.weishishi.rule.api.meeting.VoteMethod;
import org.weishishi.rule.api.meeting.VotingRule;

/** A meeting of 莲塘 on 2016-08-04 with members 1 (chair), 2 (deputy), 3 and on, and what clerks do in it. */
public final class Called {

    public static final LocalDate DAY = LocalDate.of(2016, 8, 4);
    public static final OffsetDateTime AT = OffsetDateTime.parse("2016-08-04T15:00:00+08:00");
    static final Note CLERK = new Note(AT, "clerk", 10L);

    private Called() {}

    /** Two thirds present, half of them in favour; the chair decides a tie. */
    public static VotingRule rule(TieRule tie) {
        return new VotingRule(
                BodyKind.COUNCIL,
                VoteMethod.VOTE,
                new Quorum(VoteBasis.ELIGIBLE, Share.moreThan(2, 3)),
                new Threshold(VoteBasis.PRESENT, Share.moreThan(1, 2), 0),
                tie,
                RecusalEffect.OUT_OF_BOTH,
                null,
                null,
                null);
    }

    /** @return a council with so many members, and one observer after them */
    public static Body body(int members) {
        Body body = new Body(Cast.LIANTANG.id(), BodyKind.COUNCIL);
        BodyChange.Note note = new BodyChange.Note(AT, "clerk");
        Body.Term term = new Body.Term(DAY.minusYears(1), null);
        IntStream.rangeClosed(1, members)
                .forEach(i -> body.appoint(
                        "m" + i,
                        MemberCategory.RESIDENT,
                        i == 1 ? MemberRole.CHAIR : i == 2 ? MemberRole.DEPUTY : MemberRole.MEMBER,
                        term,
                        note));
        body.appoint("guest", MemberCategory.DEPUTY, MemberRole.OBSERVER, term, note);
        return body;
    }

    /** @return a meeting on so many projects, called and not open */
    public static Meeting meeting(VotingRule rule, long bodyId, int items) {
        return meeting(Cast.LIANTANG, 1, rule, bodyId, items);
    }

    /** @return the same of another unit, so many-th of the year */
    public static Meeting meeting(UnitView unit, int ordinal, VotingRule rule, long bodyId, int items) {
        return new Meeting(
                new MeetingFrame(bodyId, unit, "MEETING", "luohu-2016@1", rule, DAY.minusDays(3), ""),
                new MeetingCall(new MeetingCall.Session(2016, ordinal, "first"), AT, "room", "m1", "clerk"),
                IntStream.rangeClosed(1, items).mapToObj(Called::subject).toList());
    }

    static AgendaItem.Subject subject(int number) {
        return new AgendaItem.Subject(
                number, "C" + number, "item" + number, "SERVICE", "居委会", new BigDecimal("1000.00"), true);
    }

    /** @return one that is open with so many of the members in the room */
    static Meeting open(int members, int present, int items, TieRule tie) {
        Meeting meeting = meeting(rule(tie), 1, items);
        meeting.open(body(members), DAY, CLERK);
        IntStream.rangeClosed(1, present).forEach(i -> new Proceedings(meeting).move(i, true, CLERK));
        return meeting;
    }

    static SimulatedRound hands(Meeting meeting, int item, int favour, int against, @Nullable String why) {
        int number = new Counting(meeting).next(item);
        return new CastBallot(0, number, item, new Votes(favour, against, 0), why).round();
    }

    static SimulatedRound revote(int number, int item, int favour, int against) {
        return new SimulatedRound(
                number,
                0,
                RoundKind.REVOTE,
                BallotMode.SHOW_OF_HANDS,
                "tie",
                item,
                new Votes(favour, against, 0),
                List.of(),
                List.of(),
                List.of(),
                null,
                null);
    }

    public static void vote(Meeting meeting, int item, int favour, int against) {
        new Counting(meeting).record(hands(meeting, item, favour, against, null), false, CLERK);
    }
}
