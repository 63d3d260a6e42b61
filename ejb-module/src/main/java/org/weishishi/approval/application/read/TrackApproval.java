package org.weishishi.approval.application.read;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.StepField;
import org.weishishi.approval.api.track.ReaderRow;
import org.weishishi.approval.api.track.StartedRow;
import org.weishishi.approval.api.track.TrackView;
import org.weishishi.approval.application.ApprovalScope;
import org.weishishi.approval.application.ApprovalViews;
import org.weishishi.approval.application.FieldRights;
import org.weishishi.approval.application.book.ChainBook;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Engine;
import org.weishishi.approval.domain.course.Entry;
import org.weishishi.approval.domain.course.Office;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.operation.control.Urge;
import org.weishishi.approval.domain.operation.decision.Cancel;
import org.weishishi.approval.domain.operation.decision.TakeBack;
import org.weishishi.approval.domain.reading.Reading;
import org.weishishi.approval.domain.reading.ReadingRepository;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Page;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 流转轨迹 · the chain as a picture, every act, and the answers to: why here, whose turn, until when, what if nobody acts. */
@UseCase
public class TrackApproval {

    private final ApprovalRepository approvals;
    private final ReadingRepository readings;
    private final ApprovalViews views;
    private final ChainBook chains;
    private final Rules rules;
    private final Stations stations;
    private final CurrentActor actor;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    TrackApproval() {
        this(null, null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public TrackApproval(
            ApprovalRepository approvals,
            ReadingRepository readings,
            ApprovalViews views,
            ChainBook chains,
            Rules rules,
            Stations stations,
            CurrentActor actor) {
        this.approvals = approvals;
        this.readings = readings;
        this.views = views;
        this.chains = chains;
        this.rules = rules;
        this.stations = stations;
        this.actor = actor;
    }

    /** 我发起 · newest first. */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public Page<StartedRow> started(@Nullable String cursor, int size) {
        int limit = Math.max(1, Math.min(100, size));
        List<Approval> found = approvals.startedBy(actor.require().personId(), MyTasks.before(cursor), limit + 1);
        List<Approval> shown = found.size() > limit ? found.subList(0, limit) : found;
        String next = found.size() > limit ? String.valueOf(shown.get(limit - 1).id()) : null;
        return new Page<>(shown.stream().map(TrackApproval::row).toList(), next, found.size());
    }

    private static StartedRow row(Approval a) {
        Optional<Round> round = a.course().current();
        return new StartedRow(
                a.id(),
                a.title(),
                a.about().communityName(),
                a.amount(),
                a.about().amountDemonstration(),
                a.state(),
                round.map(Round::name).orElse(""),
                round.map(Round::due).orElse(null),
                a.startedAt());
    }

    /** 轨迹 · for who takes part, is above, administers or was let read; {@code approval.error.noApproval} otherwise. */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public TrackView track(long approvalId) {
        Actor me = actor.require();
        Approval approval = approvals
                .find(approvalId)
                .filter(a -> me.may(Permission.APPROVAL_ADMIN)
                        || ApprovalScope.sees(me, a)
                        || readings.mayRead(me.personId(), approvalId))
                .orElseThrow(() -> BusinessException.notFound("approval.error.noApproval"));
        Course course = approval.course();
        List<Entry> trail = approvals.trail(approvalId);
        Office office = stations.office(approval);
        Optional<ApprovalStep> step =
                course.current().flatMap(r -> course.chain().find(r.step()));
        return new TrackView(
                approvalId,
                approval.title(),
                approval.state(),
                course.chain().name(),
                course.chain().version(),
                rules.nameOf(course.chain().profile()),
                chains.source(course.chain()),
                FieldRights.hidden(course, me, StepField.KIND)
                        ? null
                        : course.facts().kind(),
                approval.amount(),
                approval.about().amountDemonstration(),
                views.file(approval, trail).turn(),
                step.map(ApprovalStep::timeOut).orElse(null),
                step.map(ApprovalStep::needsPerson).orElse(false),
                stations.of(course, trail, office),
                trail.stream().map(e -> Talk.act(course, e)).toList(),
                approval.snapshotIntact() && Entry.unbroken(trail, approval.head()),
                readings.about(approvalId).stream().map(TrackApproval::reader).toList(),
                mine(course, Agent.person(me.by()), office));
    }

    private static ReaderRow reader(Reading r) {
        return new ReaderRow(r.personName(), r.circulated(), r.sentBy(), r.sentAt(), r.readAt(), r.remark());
    }

    /** What the engine would let the reader do now. */
    private static List<OperationKind> mine(Course course, Agent me, Office office) {
        List<OperationKind> mine = new ArrayList<>();
        for (Operation one : List.of(new TakeBack(), new Cancel("-"), new Urge())) {
            if (allowed(course, one, me, office)) {
                mine.add(one.kind());
            }
        }
        if (course.submitters().contains(me.by().personId())
                || course.rounds().stream()
                        .flatMap(r -> r.tasks().stream())
                        .anyMatch(t -> me.is(t.holder().personId()))) {
            mine.add(OperationKind.COPY);
        }
        return mine;
    }

    private static boolean allowed(Course course, Operation operation, Agent me, Office office) {
        try {
            return !Engine.apply(course, operation, me, office).entries().isEmpty();
        } catch (BusinessException refused) {
            return false;
        }
    }
}
