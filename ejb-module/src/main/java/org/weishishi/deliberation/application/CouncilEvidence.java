package org.weishishi.deliberation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.meeting.MeetingState;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.domain.meeting.AgendaItem;
import org.weishishi.deliberation.domain.meeting.BallotRound;
import org.weishishi.deliberation.domain.meeting.Meeting;
import org.weishishi.deliberation.domain.meeting.MeetingAccount;
import org.weishishi.deliberation.domain.meeting.MeetingRepository;
import org.weishishi.deliberation.domain.tally.Assembly;
import org.weishishi.deliberation.domain.tally.HeadCount;
import org.weishishi.project.api.Evidence;
import org.weishishi.project.api.EvidenceSource;
import org.weishishi.project.api.StageKind;
import org.weishishi.shared.SubjectRef;

/** 议事证据 · what meetings know of a project: every round, also corrected ones, and meetings that came to nothing. */
@ApplicationScoped
public class CouncilEvidence implements EvidenceSource {

    private final MeetingRepository meetings;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    CouncilEvidence() {
        this(null);
    }

    @Inject
    public CouncilEvidence(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    @Override
    public List<Evidence> of(long projectId) {
        List<Evidence> lines = new ArrayList<>();
        for (Meeting meeting : meetings.about(projectId)) {
            meeting.items().stream()
                    .filter(item -> item.project().projectId() == projectId)
                    .forEach(item -> add(lines, meeting, item));
        }
        return lines;
    }

    private static void add(List<Evidence> lines, Meeting meeting, AgendaItem item) {
        Assembly assembly = new MeetingAccount(meeting).assembly();
        String title = meeting.call().title();
        for (BallotRound round : meeting.rounds()) {
            Votes votes = round.content().votes();
            if (round.item() == item.position() && round.counts() && votes != null) {
                lines.add(line(
                        meeting,
                        round.at(),
                        round.by(),
                        "vote",
                        List.of(
                                title,
                                text(assembly.heads(item.position(), round.moment())
                                        .voting()),
                                text(votes.inFavour()),
                                text(votes.against()),
                                text(votes.abstained()))));
            }
        }
        end(lines, meeting, item, assembly);
    }

    private static void end(List<Evidence> lines, Meeting meeting, AgendaItem item, Assembly assembly) {
        String title = meeting.call().title();
        OffsetDateTime closed = meeting.closedAt();
        OffsetDateTime at = closed == null ? meeting.call().at() : closed;
        Outcome result = item.result();
        if (result != null) {
            HeadCount heads = assembly.heads(Assembly.WHOLE, meeting.moment());
            lines.add(line(
                    meeting,
                    at,
                    meeting.call().chair(),
                    ended(result),
                    List.of(title, text(heads.members()), text(heads.present()))));
        } else if (meeting.state() == MeetingState.INVALID || meeting.state() == MeetingState.CANCELLED) {
            String why = meeting.reason();
            lines.add(line(
                    meeting,
                    at,
                    meeting.call().chair(),
                    meeting.state().name(),
                    List.of(title, why == null ? "" : why)));
        }
    }

    private static String ended(Outcome result) {
        return switch (result) {
            case PASSED, REFUSED, NOT_FUNDED, WITHDRAWN -> result.name();
            default -> "DEFERRED";
        };
    }

    private static String text(int number) {
        return String.valueOf(number);
    }

    private static Evidence line(Meeting meeting, OffsetDateTime at, String who, String what, List<String> args) {
        return new Evidence(
                StageKind.MEETING,
                at,
                who,
                "deliberation.evidence." + what,
                args,
                new SubjectRef("meeting", meeting.id()),
                null);
    }
}
