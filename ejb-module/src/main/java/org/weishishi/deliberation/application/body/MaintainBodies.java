package org.weishishi.deliberation.application.body;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.weishishi.deliberation.api.body.AppointMember;
import org.weishishi.deliberation.api.body.BodyLine;
import org.weishishi.deliberation.api.body.BodyView;
import org.weishishi.deliberation.api.body.ChangeRole;
import org.weishishi.deliberation.api.body.EndTerm;
import org.weishishi.deliberation.api.body.MemberView;
import org.weishishi.deliberation.api.body.SetSeats;
import org.weishishi.deliberation.application.DeliberationScope;
import org.weishishi.deliberation.domain.body.Body;
import org.weishishi.deliberation.domain.body.BodyChange;
import org.weishishi.deliberation.domain.body.BodyMember;
import org.weishishi.deliberation.domain.body.BodyRepository;
import org.weishishi.deliberation.domain.meeting.Note;
import org.weishishi.organization.api.UnitView;
import org.weishishi.rule.api.MeetingRule;
import org.weishishi.rule.api.StageRule;
import org.weishishi.rule.api.meeting.BodyKind;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 维护议事机构 · bodies of a unit, their rosters, seats and offices; every change is kept. */
@UseCase
public class MaintainBodies {

    private final BodyRepository bodies;
    private final DeliberationScope scope;
    private final Rules rules;
    private final BusinessClock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    MaintainBodies() {
        this(null, null, null, null);
    }

    @Inject
    public MaintainBodies(BodyRepository bodies, DeliberationScope scope, Rules rules, BusinessClock clock) {
        this.bodies = bodies;
        this.scope = scope;
        this.rules = rules;
        this.clock = clock;
    }

    /** @return every kind of body the unit has or may establish */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<BodyLine> of(long unitId) {
        UnitView unit = scope.unit(unitId);
        List<Body> there = bodies.of(unitId);
        return Arrays.stream(BodyKind.values())
                .map(kind -> there.stream()
                        .filter(body -> body.kind() == kind)
                        .findFirst()
                        .map(body -> new BodyLine(kind, scope.bodyName(unit, kind), voting(body), true))
                        .orElseGet(() -> new BodyLine(kind, scope.bodyName(unit, kind), 0, false)))
                .toList();
    }

    /** @return the roster; empty when the body is not established yet */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public BodyView roster(long unitId, BodyKind kind) {
        UnitView unit = scope.unit(unitId);
        Optional<Body> body = bodies.find(unitId, kind, false);
        int voting = body.map(this::voting).orElse(0);
        int all = body.map(one -> one.serving(clock.today()).size()).orElse(0);
        int seats = body.map(Body::seats).orElse(0);
        return new BodyView(
                unitId,
                unit.name(),
                kind,
                scope.bodyName(unit, kind),
                seats,
                voting,
                all - voting,
                needed(unit, kind, Math.max(seats, voting), voting),
                body.map(Body::members).orElse(List.of()).stream()
                        .map(this::view)
                        .toList(),
                body.map(Body::history).orElse(List.of()).stream()
                        .map(one -> new BodyView.Change(one.at(), one.by(), one.key(), one.args()))
                        .sorted((a, b) -> b.at().compareTo(a.at()))
                        .toList(),
                scope.owns(unitId) && scope.actor().may(Permission.MEETING_RUN));
    }

    /** Puts a person on the roster; establishes the body with its first member. */
    @Allowed(Permission.MEETING_RUN)
    public void appoint(AppointMember command) {
        scope.own(command.unitId());
        Body body = bodies.find(command.unitId(), command.body(), true).orElseGet(() -> establish(command));
        body.appoint(
                command.name(),
                command.category(),
                command.role(),
                new Body.Term(command.from(), command.to()),
                note());
    }

    /** Ends a term. */
    @Allowed(Permission.MEETING_RUN)
    public void endTerm(EndTerm command) {
        body(command.unitId(), command.body(), command.number()).endTerm(command.number(), command.lastDay(), note());
    }

    /** Changes an office. */
    @Allowed(Permission.MEETING_RUN)
    public void changeRole(ChangeRole command) {
        body(command.unitId(), command.body(), command.number()).changeRole(command.number(), command.role(), note());
    }

    /** Says how many seats there are. */
    @Allowed(Permission.MEETING_RUN)
    public void setSeats(SetSeats command) {
        body(command.unitId(), command.body(), 0).fixSeats(command.seats(), note());
    }

    private Body body(long unitId, BodyKind kind, int number) {
        scope.own(unitId);
        return bodies.find(unitId, kind, true)
                .orElseThrow(() -> BusinessException.notFound("deliberation.error.noMember", number));
    }

    private Body establish(AppointMember command) {
        Body body = new Body(command.unitId(), command.body());
        bodies.add(body);
        return body;
    }

    private BodyChange.Note note() {
        Note note = scope.note();
        return new BodyChange.Note(note.at(), note.by());
    }

    private int voting(Body body) {
        return (int) body.serving(clock.today()).stream()
                .filter(one -> one.role().votes())
                .count();
    }

    /** How many must be present by the rule in force today, 0 where no gate of the unit's level names the body. */
    private int needed(UnitView unit, BodyKind kind, int seats, int voting) {
        return rules.inForce(unit, clock.today()).stages().stream()
                .map(StageRule::meeting)
                .flatMap(Optional::stream)
                .filter(gate -> gate.vote().body() == kind
                        && gate.level().equals(unit.level().name()))
                .findFirst()
                .map(MeetingRule::vote)
                .map(rule -> rule.quorum()
                        .share()
                        .needed(
                                rule.quorum().base() == org.weishishi.rule.api.meeting.VoteBasis.ALL_MEMBERS
                                        ? seats
                                        : voting))
                .orElse(0);
    }

    private MemberView view(BodyMember member) {
        LocalDate today = clock.today();
        return new MemberView(
                member.number(),
                member.name(),
                member.category(),
                member.role(),
                member.from(),
                member.to(),
                member.servesOn(today));
    }
}
