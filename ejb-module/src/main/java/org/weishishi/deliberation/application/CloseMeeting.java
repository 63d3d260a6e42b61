package org.weishishi.deliberation.application;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.weishishi.deliberation.api.CloseCouncil;
import org.weishishi.deliberation.api.ItemResult;
import org.weishishi.deliberation.domain.AgendaItem;
import org.weishishi.deliberation.domain.CouncilMeeting;
import org.weishishi.deliberation.domain.Heads;
import org.weishishi.deliberation.domain.Resolution;
import org.weishishi.deliberation.domain.ResolutionRepository;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentRequest;
import org.weishishi.document.application.Documents;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.application.Projects;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 闭会 · computes results and resolution, reports every decided item to the sequencer, asks for the 决议. */
@UseCase
public class CloseMeeting {

    private final ResolutionRepository resolutions;
    private final CommunityScope scope;
    private final Projects projects;
    private final Documents documents;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    CloseMeeting() {
        this(null, null, null, null, null);
    }

    @Inject
    public CloseMeeting(
            ResolutionRepository resolutions,
            CommunityScope scope,
            Projects projects,
            Documents documents,
            BusinessClock clock) {
        this.resolutions = resolutions;
        this.scope = scope;
        this.projects = projects;
        this.documents = documents;
        this.clock = clock;
    }

    /** @return whether the meeting was valid; below the quorum there is no resolution and the items stay in the pool */
    @Allowed(Permission.MEETING_RUN)
    public boolean close(CloseCouncil command) {
        CouncilMeeting meeting = scope.meeting(command.meetingId(), command.version());
        Heads heads = meeting.heads();
        String invalid = OfficialWords.of(
                "deliberation.words.invalid",
                String.valueOf(heads.members()),
                String.valueOf(heads.present()),
                String.valueOf(meeting.policy().needed(heads.members())));
        if (!meeting.close(clock.now(), invalid)) {
            return false;
        }
        LocalDate day = clock.today();
        Resolution resolution = new Resolution(meeting, title(meeting), day);
        resolutions.add(resolution);
        resolution.documented(documents.request(request(meeting, resolution)));
        for (AgendaItem item : meeting.items()) {
            if (item.result() != ItemResult.DEFERRED) {
                projects.report(report(meeting, item));
            }
        }
        return true;
    }

    private String title(CouncilMeeting meeting) {
        return OfficialWords.of(
                "deliberation.words.resolution",
                scope.unit(meeting.communityId()).name(),
                meeting.call().title());
    }

    private DocumentRequest request(CouncilMeeting meeting, Resolution resolution) {
        List<AgendaItem> items = meeting.items();
        return new DocumentRequest(
                DocumentKind.RESOLUTION,
                resolution.title(),
                scope.unit(meeting.communityId()),
                resolution.decidedOn(),
                new SubjectRef("meeting", meeting.id()),
                subjects(meeting),
                ResolutionSnapshot.of(
                        meeting, scope.unit(meeting.communityId()).name(), scope.officialName(meeting.communityId())),
                items.stream().anyMatch(item -> item.project().demonstration()));
    }

    /** The meeting itself, so that its room finds the paper, and every project on the agenda. */
    private static List<SubjectRef> subjects(CouncilMeeting meeting) {
        return Stream.concat(
                        Stream.of(new SubjectRef("meeting", meeting.id())),
                        meeting.items().stream()
                                .map(item ->
                                        new SubjectRef("project", item.project().projectId())))
                .toList();
    }

    private static StageReport report(CouncilMeeting meeting, AgendaItem item) {
        boolean passed = item.result() == ItemResult.PASSED;
        return new StageReport(
                item.project().projectId(),
                StageKind.MEETING,
                passed ? StageReport.Outcome.PASSED : StageReport.Outcome.REFUSED,
                facts(meeting, item));
    }

    private static JsonObject facts(CouncilMeeting meeting, AgendaItem item) {
        var refused = Json.createArrayBuilder();
        meeting.items().stream()
                .filter(other -> other.result() == ItemResult.REFUSED)
                .forEach(other -> refused.add(ResolutionSnapshot.item(other)));
        return Json.createObjectBuilder(ResolutionSnapshot.item(item))
                .add("meetingId", meeting.id())
                .add("meeting", ResolutionSnapshot.meeting(meeting))
                .add("refusedItems", refused)
                .build();
    }
}
