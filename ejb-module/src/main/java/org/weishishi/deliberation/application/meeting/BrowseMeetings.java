package org.weishishi.deliberation.application.meeting;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.weishishi.deliberation.api.Votes;
import org.weishishi.deliberation.api.meeting.MeetingRoomView;
import org.weishishi.deliberation.api.meeting.MeetingView;
import org.weishishi.deliberation.api.meeting.OutlookView;
import org.weishishi.deliberation.api.meeting.SurveyView;
import org.weishishi.deliberation.api.meeting.WhatIfView;
import org.weishishi.deliberation.api.simulation.Simulation;
import org.weishishi.deliberation.api.simulation.SimulationAnswer;
import org.weishishi.deliberation.application.DeliberationScope;
import org.weishishi.deliberation.application.simulation.Answers;
import org.weishishi.deliberation.domain.meeting.Counting;
import org.weishishi.deliberation.domain.meeting.Meeting;
import org.weishishi.deliberation.domain.meeting.MeetingAccount;
import org.weishishi.deliberation.domain.meeting.MeetingRepository;
import org.weishishi.deliberation.domain.meeting.SurveyRepository;
import org.weishishi.deliberation.domain.resolution.ResolutionRepository;
import org.weishishi.deliberation.domain.tally.Assembly;
import org.weishishi.deliberation.domain.tally.Outlook;
import org.weishishi.document.application.Documents;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 查看会议 · the meetings of one's scope, the meeting room, and the meeting as anybody may compute it. */
@UseCase
public class BrowseMeetings {

    private static final int LIMIT = 200;

    private final MeetingRepository meetings;
    private final ResolutionRepository resolutions;
    private final SurveyRepository surveys;
    private final DeliberationScope scope;
    private final Documents documents;
    private final Gates gates;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    BrowseMeetings() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public BrowseMeetings(
            MeetingRepository meetings,
            ResolutionRepository resolutions,
            SurveyRepository surveys,
            DeliberationScope scope,
            Documents documents,
            Gates gates) {
        this.meetings = meetings;
        this.resolutions = resolutions;
        this.surveys = surveys;
        this.scope = scope;
        this.documents = documents;
        this.gates = gates;
    }

    /** @return the latest 200 meetings of the unit of the post and those under it, newest first */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<MeetingView> latest() {
        return meetings.latest(scope.actor().unit(), LIMIT).stream()
                .map(this::line)
                .toList();
    }

    /** @return everything the meeting room shows */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public MeetingRoomView room(long meetingId) {
        Meeting meeting = scope.meeting(meetingId);
        MeetingAccount account = new MeetingAccount(meeting);
        Assembly assembly = account.assembly();
        SimulationAnswer live = Answers.of(assembly, account.verdicts(), meeting.moment(), Locale.SIMPLIFIED_CHINESE);
        UnitView unit = scope.any(meeting.unitId());
        Map<Long, List<SurveyView>> asked = surveys.about(
                meeting.items().stream().map(item -> item.project().projectId()).toList());
        return new MeetingRoomView(
                line(meeting),
                scope.bodyName(unit, meeting.rule().body()),
                meeting.unitId(),
                meeting.version(),
                meeting.call().chair(),
                meeting.call().clerk(),
                meeting.rule(),
                new MeetingRoomView.Call(
                        meeting.mandate().calledOn(),
                        meeting.mandate().lateReason(),
                        gates.holiday(meeting.call()
                                .at()
                                .atZoneSameInstant(BusinessClock.ZONE)
                                .toLocalDate())),
                meeting.reason(),
                live.meeting(),
                RoomViews.seats(meeting),
                meeting.observers(),
                meeting.items().stream()
                        .map(item -> RoomViews.item(meeting, item, of(live, item.position()), asked))
                        .toList(),
                RoomViews.ties(meeting),
                RoomViews.rounds(meeting, Assembly.WHOLE),
                new Counting(meeting).next(Assembly.WHOLE),
                resolutions.of(meetingId).stream().map(RoomViews::resolution).toList(),
                documents.about(new SubjectRef("meeting", meetingId)),
                RoomViews.signing(meeting, scope.actor().by().personName()),
                scope.owns(meeting.unitId()) && scope.actor().may(Permission.MEETING_RUN));
    }

    /** @return the meeting as {@code POST deliberation/simulations} takes it, for everybody who wants to check the results */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.PERSONAL_READ)
    public Simulation account(long meetingId) {
        return new MeetingAccount(scope.meeting(meetingId)).simulation();
    }

    /** @return what happens to the quorum of an item when the member leaves or is recused */
    @Allowed(value = Permission.MEETING_RUN, kind = Allowed.Kind.READ)
    public WhatIfView whatIf(long meetingId, int item, int member) {
        Meeting meeting = scope.meeting(meetingId);
        Assembly assembly = new MeetingAccount(meeting).assembly();
        int now = meeting.moment();
        return new WhatIfView(
                Answers.heads(assembly.heads(item, now)),
                Answers.heads(assembly.ifLeft(item, now, member)),
                Answers.heads(assembly.ifRecused(item, now, member)));
    }

    /** @return the quorum of the meeting if exactly those members were in the room */
    @Allowed(value = Permission.MEETING_RUN, kind = Allowed.Kind.READ)
    public SimulationAnswer.Heads ifPresent(long meetingId, List<Integer> members) {
        return Answers.heads(
                new MeetingAccount(scope.meeting(meetingId)).assembly().ifPresent(Set.copyOf(members)));
    }

    /** @return whether the item can still pass when so many votes have been counted, with the reason */
    @Allowed(value = Permission.MEETING_RUN, kind = Allowed.Kind.READ)
    public OutlookView outlook(long meetingId, int item, Votes counted) {
        Meeting meeting = scope.meeting(meetingId);
        Outlook seen = Outlook.of(new MeetingAccount(meeting).assembly(), item, meeting.moment(), counted);
        var reason = seen.reasons().get(0);
        return new OutlookView(
                seen.chance(), seen.heads().voting() - counted.sum(), seen.needed(), reason.key(), reason.args());
    }

    private static SimulationAnswer.Item of(SimulationAnswer live, int item) {
        return live.items().stream()
                .filter(one -> one.item() == item)
                .findFirst()
                .orElseThrow();
    }

    private MeetingView line(Meeting meeting) {
        return RoomViews.line(meeting, scope.any(meeting.unitId()).name());
    }
}
