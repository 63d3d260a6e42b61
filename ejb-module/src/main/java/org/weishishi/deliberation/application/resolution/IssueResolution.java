package org.weishishi.deliberation.application.resolution;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.meeting.CorrectResolution;
import org.weishishi.deliberation.api.meeting.MeetingState;
import org.weishishi.deliberation.api.meeting.SignResolution;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.application.DeliberationScope;
import org.weishishi.deliberation.application.OfficialWords;
import org.weishishi.deliberation.application.meeting.Facts;
import org.weishishi.deliberation.application.meeting.MeetingPapers;
import org.weishishi.deliberation.domain.meeting.AgendaItem;
import org.weishishi.deliberation.domain.meeting.Counting;
import org.weishishi.deliberation.domain.meeting.Meeting;
import org.weishishi.deliberation.domain.resolution.Resolution;
import org.weishishi.deliberation.domain.resolution.ResolutionRepository;
import org.weishishi.deliberation.domain.resolution.Signers;
import org.weishishi.document.application.attachment.Attachments;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.application.Projects;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 签署决议 · makes the resolution from the computed results when chair and clerk have signed, and tells the road; corrects by a new one. */
@UseCase
public class IssueResolution {

    private final ResolutionRepository resolutions;
    private final DeliberationScope scope;
    private final Projects projects;
    private final MeetingPapers papers;
    private final Attachments attachments;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    IssueResolution() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public IssueResolution(
            ResolutionRepository resolutions,
            DeliberationScope scope,
            Projects projects,
            MeetingPapers papers,
            Attachments attachments,
            BusinessClock clock) {
        this.resolutions = resolutions;
        this.scope = scope;
        this.projects = projects;
        this.papers = papers;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Makes the resolution and reports every decided item; the same request once more changes nothing. */
    @Allowed(Permission.MEETING_RUN)
    public void sign(SignResolution command) {
        Meeting meeting = scope.ownMeeting(command.meetingId());
        if (!scope.first(command.key(), meeting.id())) {
            return;
        }
        requireClosed(meeting);
        if (!resolutions.of(meeting.id()).isEmpty()) {
            throw BusinessException.conflict(
                    "deliberation.error.signedAlready", meeting.call().title());
        }
        make(meeting, command, null, null);
        Facts facts = new Facts(meeting);
        meeting.items().stream()
                .filter(item -> facts.verdict(item).outcome().decided() && stillHere(meeting, item))
                .forEach(item -> projects.report(report(meeting, facts, item)));
    }

    /** Counts figures again and makes a new edition that names the old; the results stay what they were. */
    @Allowed(Permission.MEETING_RUN)
    public void correct(CorrectResolution command) {
        Meeting meeting = scope.ownMeeting(command.meetingId());
        if (!scope.first(command.signed().key(), meeting.id())) {
            return;
        }
        requireClosed(meeting);
        List<Resolution> before = resolutions.of(meeting.id());
        if (before.isEmpty()) {
            throw BusinessException.refused(
                    "deliberation.error.notSigned", meeting.call().title());
        }
        new Counting(meeting).correct(command.round(), scope.note());
        make(
                meeting,
                command.signed(),
                before.get(before.size() - 1),
                command.round().reason());
    }

    private void make(
            Meeting meeting, SignResolution command, @Nullable Resolution before, @Nullable String correction) {
        new Signers(meeting, scope.actor().by().personName()).require(command.chair(), command.clerk());
        String unit = scope.bodyName(scope.any(meeting.unitId()), meeting.rule().body());
        Resolution resolution = new Resolution(
                meeting,
                OfficialWords.of(
                        "deliberation.words.resolution", unit, meeting.call().title()),
                new Resolution.Signatures(
                        command.chair(),
                        command.clerk(),
                        clock.today(),
                        scope.note().by(),
                        correction),
                before);
        resolutions.add(resolution);
        resolution.documented(papers.resolved(meeting, resolution));
        attachments.bind(command.scans(), new SubjectRef("meeting", meeting.id()), scope.actor());
    }

    private static void requireClosed(Meeting meeting) {
        if (meeting.state() != MeetingState.CLOSED) {
            throw BusinessException.conflict(
                    "deliberation.error.state", meeting.call().title(), meeting.state());
        }
    }

    /** 表决后终止 · a project that left the gate after the vote keeps its place in the resolution; the road is told nothing. */
    private boolean stillHere(Meeting meeting, AgendaItem item) {
        return Objects.equals(
                projects.view(item.project().projectId()).stageKey(),
                meeting.mandate().stageKey());
    }

    private static StageReport report(Meeting meeting, Facts facts, AgendaItem item) {
        boolean passed = facts.verdict(item).outcome() == Outcome.PASSED;
        return new StageReport(
                item.project().projectId(),
                StageKind.MEETING,
                meeting.mandate().stageKey(),
                passed ? StageReport.Outcome.PASSED : StageReport.Outcome.REFUSED,
                facts(meeting, facts, item),
                null);
    }

    private static JsonObject facts(Meeting meeting, Facts facts, AgendaItem item) {
        return Json.createObjectBuilder(facts.item(item))
                .add("meetingId", meeting.id())
                .add("meeting", facts.meeting())
                .add("refusedItems", facts.refused())
                .build();
    }
}
