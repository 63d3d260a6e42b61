package org.weishishi.deliberation.application.meeting;

import jakarta.inject.Inject;
import org.weishishi.deliberation.api.meeting.CastBallot;
import org.weishishi.deliberation.api.meeting.ConfirmRound;
import org.weishishi.deliberation.api.meeting.DecideTie;
import org.weishishi.deliberation.api.meeting.OrderItems;
import org.weishishi.deliberation.api.simulation.SimulatedRound;
import org.weishishi.deliberation.api.tally.RoundKind;
import org.weishishi.deliberation.api.tally.Voice;
import org.weishishi.deliberation.application.DeliberationScope;
import org.weishishi.deliberation.application.OfficialWords;
import org.weishishi.deliberation.domain.meeting.Counting;
import org.weishishi.deliberation.domain.meeting.Meeting;
import org.weishishi.deliberation.domain.meeting.Ranking;
import org.weishishi.document.application.attachment.Attachments;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 登记表决 · takes rounds in; earlier rounds are kept. What comes from paper is confirmed by a second person. */
@UseCase
public class RecordBallot {

    private final DeliberationScope scope;
    private final Attachments attachments;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    RecordBallot() {
        this(null, null);
    }

    @Inject
    public RecordBallot(DeliberationScope scope, Attachments attachments) {
        this.scope = scope;
        this.attachments = attachments;
    }

    /** Records the figures; refused with the sum when they do not add up. The same request once more changes nothing. */
    @Allowed(Permission.MEETING_RUN)
    public void record(CastBallot command) {
        Meeting meeting = scope.ownMeeting(command.meetingId());
        if (!scope.first(command.key(), meeting.id())) {
            return;
        }
        if (command.paper() && command.scans().isEmpty()) {
            throw BusinessException.refused("deliberation.error.noScan");
        }
        Counting counting = new Counting(meeting);
        counting.record(numbered(counting, command.round()), command.paper(), scope.note());
        attachments.bind(command.scans(), new SubjectRef("meeting", meeting.id()), scope.actor());
    }

    /** Confirms what somebody else entered from paper, or sends it back. */
    @Allowed(Permission.MEETING_CONFIRM)
    public void confirm(ConfirmRound command) {
        Counting counting = new Counting(scope.ownMeeting(command.meetingId()));
        String reason = command.reason();
        if (reason == null) {
            counting.confirm(command.roundId(), scope.note());
        } else {
            counting.reject(command.roundId(), reason, scope.note());
        }
    }

    /** Writes down how the person presiding decided a tie. */
    @Allowed(Permission.MEETING_RUN)
    public void decideTie(DecideTie command) {
        new Counting(scope.ownMeeting(command.meetingId()))
                .decideTie(
                        command.item(),
                        command.favour() ? Voice.FAVOUR : Voice.AGAINST,
                        OfficialWords.of("deliberation.words.casting"),
                        scope.note());
    }

    /**
     * Writes down the order in which the person presiding puts items of equal rank; of two clerks the later is told
     * ({@code deliberation.error.changed}). The same order once more changes nothing.
     */
    @Allowed(Permission.MEETING_RUN)
    public void order(OrderItems command) {
        Meeting meeting = scope.ownMeeting(command.meetingId());
        Ranking ranking = new Ranking(meeting);
        if (!ranking.holds(command.items())) {
            meeting.expect(command.version());
            ranking.order(command.items());
        }
    }

    private static SimulatedRound numbered(Counting counting, SimulatedRound one) {
        if (one.number() != 0) {
            return one;
        }
        Integer item = one.item();
        int number = counting.next(item == null ? 0 : item);
        return new SimulatedRound(
                number,
                0,
                number == 1 ? RoundKind.FIRST : one.kind() == RoundKind.FIRST ? RoundKind.RECOUNT : one.kind(),
                one.mode(),
                one.reason(),
                item,
                one.votes(),
                one.scores(),
                one.counts(),
                one.ballots(),
                one.papers(),
                one.casting());
    }
}
