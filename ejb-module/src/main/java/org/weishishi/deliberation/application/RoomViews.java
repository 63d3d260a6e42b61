package org.weishishi.deliberation.application;

import java.util.List;
import org.weishishi.deliberation.api.AgendaItemView;
import org.weishishi.deliberation.api.AttendanceView;
import org.weishishi.deliberation.api.BallotView;
import org.weishishi.deliberation.api.MeetingView;
import org.weishishi.deliberation.api.QuorumView;
import org.weishishi.deliberation.api.RecusalView;
import org.weishishi.deliberation.domain.AgendaItem;
import org.weishishi.deliberation.domain.Attendance;
import org.weishishi.deliberation.domain.Ballot;
import org.weishishi.deliberation.domain.CouncilMeeting;
import org.weishishi.deliberation.domain.Heads;
import org.weishishi.deliberation.domain.QuorumPolicy;
import org.weishishi.deliberation.domain.Recusal;
import org.weishishi.rule.api.meeting.Share;

/** 会议室视图 · turns a meeting into what the room shows. */
final class RoomViews {

    private RoomViews() {}

    static MeetingView line(CouncilMeeting meeting, String community) {
        return new MeetingView(
                meeting.id(),
                community,
                meeting.call().title(),
                meeting.call().at(),
                meeting.call().place(),
                meeting.state(),
                meeting.items().size());
    }

    static QuorumView quorum(QuorumPolicy policy, Heads heads) {
        return new QuorumView(
                heads.members(),
                heads.present(),
                policy.needed(heads.members()),
                policy.met(heads.members(), heads.present()));
    }

    static String share(Share share) {
        return share.numerator() + "/" + share.denominator();
    }

    static AttendanceView seat(Attendance seat) {
        return new AttendanceView(seat.number(), seat.name(), seat.category(), seat.arrivedAt());
    }

    static AgendaItemView item(CouncilMeeting meeting, AgendaItem item) {
        Heads heads = meeting.heads(item);
        var project = item.project();
        return new AgendaItemView(
                item.position(),
                project.projectId(),
                project.name(),
                project.kind(),
                project.proposer(),
                project.amount(),
                project.demonstration(),
                quorum(meeting.policy(), heads),
                meeting.policy().neededInFavour(heads.present()),
                item.recusals().stream()
                        .map(recusal -> recusal(meeting, recusal))
                        .toList(),
                ballots(item),
                item.result(),
                item.standing(meeting.policy()).orElse(null));
    }

    private static RecusalView recusal(CouncilMeeting meeting, Recusal recusal) {
        String name = meeting.seats().stream()
                .filter(seat -> seat.number() == recusal.number())
                .map(Attendance::name)
                .findFirst()
                .orElseThrow();
        return new RecusalView(recusal.number(), name, recusal.reason());
    }

    private static List<BallotView> ballots(AgendaItem item) {
        int last = item.valid().map(Ballot::sequence).orElse(0);
        return item.ballots().stream()
                .map(ballot -> new BallotView(
                        ballot.votes(),
                        ballot.base(),
                        ballot.count().at(),
                        ballot.count().by(),
                        ballot.count().reason(),
                        ballot.sequence() == last))
                .toList();
    }
}
