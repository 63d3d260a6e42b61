package org.weishishi.deliberation.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.weishishi.deliberation.api.MeetingState;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.domain.AgendaItem;
import org.weishishi.deliberation.domain.Ballot;
import org.weishishi.deliberation.domain.CouncilMeeting;
import org.weishishi.deliberation.domain.MeetingRepository;
import org.weishishi.project.api.Evidence;
import org.weishishi.project.api.EvidenceSource;
import org.weishishi.project.api.StageKind;
import org.weishishi.shared.SubjectRef;

/** 议事证据 · what the council knows of a project: every ballot, also corrected ones, and meetings that came to nothing. */
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
        for (CouncilMeeting meeting : meetings.about(projectId)) {
            meeting.items().stream()
                    .filter(item -> item.project().projectId() == projectId)
                    .forEach(item -> add(lines, meeting, item));
        }
        return lines;
    }

    private static void add(List<Evidence> lines, CouncilMeeting meeting, AgendaItem item) {
        for (Ballot ballot : item.ballots()) {
            Votes votes = ballot.votes();
            lines.add(line(
                    meeting,
                    ballot.count().at(),
                    ballot.count().by(),
                    "vote",
                    List.of(
                            meeting.call().title(),
                            String.valueOf(ballot.base()),
                            String.valueOf(votes.inFavour()),
                            String.valueOf(votes.against()),
                            String.valueOf(votes.abstained()))));
        }
        OffsetDateTime at = meeting.closedAt() == null ? meeting.call().at() : meeting.closedAt();
        if (item.result() != null) {
            lines.add(line(
                    meeting,
                    at,
                    meeting.call().chair(),
                    item.result().name(),
                    List.of(
                            meeting.call().title(),
                            String.valueOf(meeting.heads().members()),
                            String.valueOf(meeting.heads().present()))));
        } else if (meeting.state() == MeetingState.INVALID || meeting.state() == MeetingState.CANCELLED) {
            String why = meeting.reason() == null ? "" : meeting.reason();
            lines.add(line(
                    meeting,
                    at,
                    meeting.call().chair(),
                    meeting.state().name(),
                    List.of(meeting.call().title(), why)));
        }
    }

    private static Evidence line(
            CouncilMeeting meeting, OffsetDateTime at, String who, String what, List<String> args) {
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
