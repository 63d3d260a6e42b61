package org.weishishi.deliberation.application.meeting;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weishishi.deliberation.api.meeting.AgendaItemView;
import org.weishishi.deliberation.api.meeting.MeetingRoomView;
import org.weishishi.deliberation.api.meeting.MeetingState;
import org.weishishi.deliberation.api.meeting.MeetingView;
import org.weishishi.deliberation.api.meeting.RecusalView;
import org.weishishi.deliberation.api.meeting.ResolutionView;
import org.weishishi.deliberation.api.meeting.RoundView;
import org.weishishi.deliberation.api.meeting.SeatView;
import org.weishishi.deliberation.api.meeting.SurveyView;
import org.weishishi.deliberation.api.meeting.TieView;
import org.weishishi.deliberation.api.simulation.SimulationAnswer;
import org.weishishi.deliberation.domain.meeting.AgendaItem;
import org.weishishi.deliberation.domain.meeting.BallotRound;
import org.weishishi.deliberation.domain.meeting.Counting;
import org.weishishi.deliberation.domain.meeting.Meeting;
import org.weishishi.deliberation.domain.meeting.Ranking;
import org.weishishi.deliberation.domain.meeting.Seat;
import org.weishishi.deliberation.domain.meeting.SheetLine;
import org.weishishi.deliberation.domain.resolution.Resolution;
import org.weishishi.deliberation.domain.resolution.Signers;

/** 会议室视图 · turns a meeting into what the room shows. */
final class RoomViews {

    private RoomViews() {}

    static MeetingView line(Meeting meeting, String unit) {
        return new MeetingView(
                meeting.id(),
                meeting.unitId(),
                unit,
                meeting.rule().body(),
                meeting.call().title(),
                meeting.call().at(),
                meeting.call().place(),
                meeting.state(),
                meeting.items().size());
    }

    static List<SeatView> seats(Meeting meeting) {
        Set<Integer> present = meeting.present();
        return meeting.seats().stream()
                .map(seat -> seat(meeting, seat, present.contains(seat.number())))
                .toList();
    }

    private static SeatView seat(Meeting meeting, Seat seat, boolean present) {
        SheetLine in = last(meeting, seat.number(), true);
        SheetLine out = last(meeting, seat.number(), false);
        return new SeatView(
                seat.number(),
                seat.name(),
                seat.category(),
                seat.role(),
                present,
                in == null ? null : in.at(),
                present || out == null ? null : out.at());
    }

    private static @org.jspecify.annotations.Nullable SheetLine last(Meeting meeting, int number, boolean arrives) {
        return meeting.sheet().stream()
                .filter(line -> line.number() == number && line.arrives() == arrives)
                .reduce((first, second) -> second)
                .orElse(null);
    }

    static AgendaItemView item(
            Meeting meeting, AgendaItem item, SimulationAnswer.Item live, Map<Long, List<SurveyView>> surveys) {
        var project = item.project();
        String said = item.discussion();
        return new AgendaItemView(
                item.id(),
                item.position(),
                project.projectId(),
                project.name(),
                project.kind(),
                project.proposer(),
                project.amount(),
                project.demonstration(),
                live,
                item.recusals().stream()
                        .map(one -> new RecusalView(one.number(), name(meeting, one.number()), one.reason()))
                        .toList(),
                rounds(meeting, item.position()),
                new Counting(meeting).next(item.position()),
                said == null ? "" : said,
                item.withdrawnReason(),
                item.result(),
                surveys.getOrDefault(project.projectId(), List.of()));
    }

    /** Orders are set while the meeting is in session. */
    static List<TieView> ties(Meeting meeting) {
        return meeting.state() != MeetingState.OPEN
                ? List.of()
                : new Ranking(meeting)
                        .ties().stream()
                                .map(tie -> new TieView(tie.items(), tie.order()))
                                .toList();
    }

    static List<RoundView> rounds(Meeting meeting, int item) {
        long valid = new Counting(meeting).last(item).map(BallotRound::id).orElse(0L);
        return meeting.rounds().stream()
                .filter(round -> round.item() == item)
                .map(round -> new RoundView(
                        round.id(),
                        round.content(),
                        round.at(),
                        round.by(),
                        round.paper(),
                        round.pending(),
                        round.confirmedBy(),
                        round.rejected(),
                        round.counts() && round.id() == valid))
                .toList();
    }

    static MeetingRoomView.Signing signing(Meeting meeting, String reader) {
        Signers signers = new Signers(meeting, reader);
        return new MeetingRoomView.Signing(signers.chairs(), signers.clerks());
    }

    static ResolutionView resolution(Resolution one) {
        return new ResolutionView(
                one.id(), one.edition(), one.title(), one.decidedOn(), one.chair(), one.clerk(), one.correction());
    }

    private static String name(Meeting meeting, int number) {
        return meeting.seats().stream()
                .filter(seat -> seat.number() == number)
                .map(Seat::name)
                .findFirst()
                .orElse(String.valueOf(number));
    }
}
