package org.weishishi.deliberation.application;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.weishishi.deliberation.api.CallCouncil;
import org.weishishi.deliberation.api.CancelCouncil;
import org.weishishi.deliberation.domain.AgendaItem;
import org.weishishi.deliberation.domain.Council;
import org.weishishi.deliberation.domain.CouncilMeeting;
import org.weishishi.deliberation.domain.CouncilRepository;
import org.weishishi.deliberation.domain.MeetingCall;
import org.weishishi.deliberation.domain.MeetingRepository;
import org.weishishi.deliberation.domain.QuorumPolicy;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.application.Projects;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 召集会议 · calls a meeting with an agenda from the pool, or cancels one that has not opened. */
@UseCase
public class CallMeeting {

    private final CouncilRepository councils;
    private final MeetingRepository meetings;
    private final CommunityScope scope;
    private final Projects projects;
    private final Rules rules;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    CallMeeting() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public CallMeeting(
            CouncilRepository councils,
            MeetingRepository meetings,
            CommunityScope scope,
            Projects projects,
            Rules rules,
            BusinessClock clock) {
        this.councils = councils;
        this.meetings = meetings;
        this.scope = scope;
        this.projects = projects;
        this.rules = rules;
        this.clock = clock;
    }

    /** @return the pool: projects of the community that wait for a resolution and are on no running agenda */
    @Allowed(value = Permission.MEETING_RUN, kind = Allowed.Kind.READ)
    public List<ProjectView> pool(long communityId) {
        scope.community(communityId);
        return waiting(communityId);
    }

    /** @return the number of the meeting */
    @Allowed(Permission.MEETING_RUN)
    public long call(CallCouncil command) {
        UnitView community = scope.community(command.communityId());
        OffsetDateTime at = command.at().atZoneSameInstant(BusinessClock.ZONE).toOffsetDateTime();
        if (at.toLocalDate().isBefore(clock.today())) {
            throw BusinessException.refused("deliberation.error.past", at.toLocalDate());
        }
        Council council = councils.ofCommunity(community.id(), true)
                .orElseThrow(() -> BusinessException.refused("deliberation.error.noMembers"));
        council.callMeeting();
        RuleProfile rule = rules.inForce(community, at.toLocalDate());
        CouncilMeeting meeting = new CouncilMeeting(
                community,
                new MeetingCall(
                        number(community.id(), at.getYear(), rule.programme()),
                        at,
                        command.place(),
                        command.chair(),
                        command.clerk()),
                rule.key(),
                QuorumPolicy.of(rule.council().vote()),
                agenda(command));
        meetings.add(meeting);
        return meeting.id();
    }

    /** Cancels a meeting that has not opened. */
    @Allowed(Permission.MEETING_RUN)
    public void cancel(CancelCouncil command) {
        scope.meeting(command.meetingId(), command.version()).cancel(command.reason());
    }

    private MeetingCall.Session number(long communityId, int year, String programme) {
        int ordinal = meetings.lastOrdinal(communityId, year) + 1;
        return new MeetingCall.Session(
                year,
                ordinal,
                OfficialWords.of("deliberation.words.title", String.valueOf(year), programme, String.valueOf(ordinal)));
    }

    private List<AgendaItem.Subject> agenda(CallCouncil command) {
        List<ProjectView> pool = waiting(command.communityId());
        List<AgendaItem.Subject> agenda = new ArrayList<>();
        for (long id : command.projectIds()) {
            agenda.add(pool.stream()
                    .filter(project -> project.id() == id)
                    .findFirst()
                    .map(CallMeeting::subject)
                    .orElseThrow(() -> BusinessException.conflict("deliberation.error.notInPool", id)));
            projects.putOnAgenda(id);
        }
        return agenda;
    }

    private List<ProjectView> waiting(long communityId) {
        List<Long> underway = meetings.projectsUnderway(communityId);
        return projects.inStage(communityId, StageKind.MEETING).stream()
                .filter(project -> !underway.contains(project.id()))
                .toList();
    }

    private static AgendaItem.Subject subject(ProjectView project) {
        return new AgendaItem.Subject(
                project.id(),
                project.code(),
                project.name(),
                project.kindName(),
                project.proposer(),
                project.amount().yuan(),
                project.amountIsDemonstration());
    }
}
