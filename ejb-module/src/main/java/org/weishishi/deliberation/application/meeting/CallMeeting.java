package org.weishishi.deliberation.application.meeting;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.meeting.CallCouncil;
import org.weishishi.deliberation.api.meeting.CancelCouncil;
import org.weishishi.deliberation.api.meeting.GateView;
import org.weishishi.deliberation.api.meeting.MeetingState;
import org.weishishi.deliberation.application.DeliberationScope;
import org.weishishi.deliberation.application.OfficialWords;
import org.weishishi.deliberation.domain.body.Body;
import org.weishishi.deliberation.domain.body.BodyRepository;
import org.weishishi.deliberation.domain.meeting.AgendaItem;
import org.weishishi.deliberation.domain.meeting.Meeting;
import org.weishishi.deliberation.domain.meeting.MeetingCall;
import org.weishishi.deliberation.domain.meeting.MeetingFrame;
import org.weishishi.deliberation.domain.meeting.MeetingRepository;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.ProjectView;
import org.weishishi.rule.api.MeetingRule;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.rule.api.meeting.Choice;
import org.weishishi.rule.api.meeting.VotingRule;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 召集会议 · calls a body with an agenda of what waits at its gate, or cancels a meeting that has not opened. */
@UseCase
public class CallMeeting {

    private final BodyRepository bodies;
    private final MeetingRepository meetings;
    private final DeliberationScope scope;
    private final Gates gates;
    private final Rules rules;
    private final MeetingPapers papers;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    CallMeeting() {
        this(null, null, null, null, null, null, null);
    }

    @Inject
    public CallMeeting(
            BodyRepository bodies,
            MeetingRepository meetings,
            DeliberationScope scope,
            Gates gates,
            Rules rules,
            MeetingPapers papers,
            BusinessClock clock) {
        this.bodies = bodies;
        this.meetings = meetings;
        this.scope = scope;
        this.gates = gates;
        this.rules = rules;
        this.papers = papers;
        this.clock = clock;
    }

    /** @return the pool of the residents' council: projects of the community that wait for it and are on no running agenda */
    @Allowed(value = Permission.MEETING_RUN, kind = Allowed.Kind.READ)
    public List<ProjectView> pool(long communityId) {
        return gates.waiting(scope.own(communityId), BodyKind.COUNCIL);
    }

    /** @return each body of the unit for which something waits */
    @Allowed(value = Permission.MEETING_RUN, kind = Allowed.Kind.READ)
    public List<GateView> gates(long unitId) {
        UnitView unit = scope.own(unitId);
        List<GateView> all = new ArrayList<>();
        for (BodyKind body : BodyKind.values()) {
            List<ProjectView> waiting = gates.waiting(unit, body);
            if (!waiting.isEmpty()) {
                MeetingRule rule = gates.rule(waiting.get(0)).orElseThrow();
                all.add(new GateView(
                        body, scope.bodyName(unit, body), waiting, gates.earliest(rule, clock.today()), rule.vote()));
            }
        }
        return all;
    }

    /** @return the number of the meeting; the same request once more calls no second one */
    @Allowed(Permission.MEETING_RUN)
    public long call(CallCouncil command) {
        UnitView unit = scope.own(command.unitId());
        Body body = bodies.find(unit.id(), command.body(), true)
                .orElseThrow(() -> BusinessException.refused("deliberation.error.noMembers"));
        return meetings.done(command.key()).orElseGet(() -> made(command, unit, body));
    }

    private long made(CallCouncil command, UnitView unit, Body body) {
        OffsetDateTime at =
                command.details().at().atZoneSameInstant(BusinessClock.ZONE).toOffsetDateTime();
        LocalDate day = at.toLocalDate();
        if (day.isBefore(clock.today())) {
            throw BusinessException.refused("deliberation.error.past", day);
        }
        List<ProjectView> agenda = agenda(unit, command);
        MeetingRule rule = oneRule(agenda);
        rule.vote().requireHoldable();
        inTime(rule, day, command.lateReason());
        agenda.forEach(gates::putOnAgenda);
        body.callMeeting();
        Meeting meeting = new Meeting(
                frame(body, unit, agenda.get(0), rule, command),
                called(body, unit, at, command.details()),
                agenda.stream().map(CallMeeting::subject).toList());
        meetings.add(meeting);
        scope.first(command.key(), meeting.id());
        papers.call(meeting, body, command.details().phone());
        return meeting.id();
    }

    /** Cancels a meeting that has not opened; one that is cancelled stays as it is. */
    @Allowed(Permission.MEETING_RUN)
    public void cancel(CancelCouncil command) {
        Meeting meeting = scope.ownMeeting(command.meetingId());
        if (meeting.state() == MeetingState.CANCELLED) {
            return;
        }
        meeting.expect(command.version());
        meeting.cancel(command.reason());
    }

    private void inTime(MeetingRule rule, LocalDate day, String lateReason) {
        LocalDate earliest = gates.earliest(rule, clock.today());
        if (day.isBefore(earliest) && lateReason.isBlank()) {
            throw BusinessException.refused("deliberation.error.callTooLate", day, rule.callDays(), earliest);
        }
    }

    private MeetingFrame frame(Body body, UnitView unit, ProjectView first, MeetingRule rule, CallCouncil command) {
        LocalDate day =
                command.details().at().atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
        boolean late = day.isBefore(gates.earliest(rule, clock.today()));
        return new MeetingFrame(
                body.id(),
                unit,
                Objects.requireNonNull(first.stageKey()),
                first.rules(),
                placed(rule.vote(), command.places()),
                clock.today(),
                late ? command.lateReason() : "");
    }

    /** 应选数 · a choice has its places from the rule unless the call says fewer or more; a ballot may name as many. */
    private static VotingRule placed(VotingRule rule, @Nullable Integer places) {
        Choice choice = rule.choice();
        if (choice == null || places == null) {
            return rule;
        }
        return new VotingRule(
                rule.body(),
                rule.method(),
                rule.quorum(),
                rule.pass(),
                rule.tie(),
                rule.recusal(),
                new Choice(Math.min(choice.atLeast(), places), places, places),
                null,
                rule.ceiling());
    }

    private MeetingCall called(Body body, UnitView unit, OffsetDateTime at, CallCouncil.Details details) {
        String programme = rules.inForce(unit, at.toLocalDate()).programme();
        int ordinal = meetings.lastOrdinal(body.id(), at.getYear()) + 1;
        String title = OfficialWords.of(
                "deliberation.words.title." + body.kind().name(),
                String.valueOf(at.getYear()),
                programme,
                String.valueOf(ordinal));
        return new MeetingCall(
                new MeetingCall.Session(at.getYear(), ordinal, title),
                at,
                details.place(),
                details.chair(),
                details.clerk());
    }

    private List<ProjectView> agenda(UnitView unit, CallCouncil command) {
        List<ProjectView> pool = gates.waiting(unit, command.body());
        return command.projectIds().stream()
                .map(id -> pool.stream()
                        .filter(project -> project.id() == id)
                        .findFirst()
                        .orElseThrow(() -> BusinessException.conflict("deliberation.error.notInPool", id)))
                .toList();
    }

    /** 同一规则 · items that keep different rules cannot be decided in one meeting. */
    private MeetingRule oneRule(List<ProjectView> agenda) {
        if (agenda.isEmpty()) {
            throw BusinessException.refused("deliberation.error.noItems");
        }
        MeetingRule first = gates.rule(agenda.get(0)).orElseThrow();
        for (ProjectView one : agenda) {
            boolean same = gates.rule(one).filter(first::equals).isPresent()
                    && Objects.equals(one.stageKey(), agenda.get(0).stageKey());
            if (!same) {
                throw BusinessException.refused(
                        "deliberation.error.otherRule",
                        one.name(),
                        one.rules(),
                        agenda.get(0).rules());
            }
        }
        return first;
    }

    private static AgendaItem.Subject subject(ProjectView project) {
        return new AgendaItem.Subject(
                project.id(),
                project.code(),
                project.name(),
                project.kind(),
                project.proposer(),
                project.amount().yuan(),
                project.amountIsDemonstration());
    }
}
