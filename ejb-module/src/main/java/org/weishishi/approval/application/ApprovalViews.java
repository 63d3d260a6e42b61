package org.weishishi.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalFile;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.DecisionView;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.ReturnedTo;
import org.weishishi.approval.api.RoundState;
import org.weishishi.approval.api.StepView;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.TaskRow;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Entry;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.operation.decision.Return;
import org.weishishi.organization.application.WorkingCalendar;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.JsonParts;
import org.weishishi.shared.Money;
import org.weishishi.shared.SubjectRef;
import org.weishishi.signature.api.SignatureView;
import org.weishishi.signature.application.Signatures;

/** 审批视图 · what others may see of an approval, with its deadlines by the working calendar. */
@ApplicationScoped
public class ApprovalViews {

    private final ApprovalRepository approvals;
    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final Signatures signatures;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ApprovalViews() {
        this(null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ApprovalViews(
            ApprovalRepository approvals, WorkingCalendar calendar, BusinessClock clock, Signatures signatures) {
        this.approvals = approvals;
        this.calendar = calendar;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** @return everything to explain the approval */
    public ApprovalFile file(Approval approval) {
        return file(approval, approvals.trail(approval.id()));
    }

    /** @return the same from a trail that is read already */
    public ApprovalFile file(Approval approval, List<Entry> trail) {
        Course course = approval.course();
        List<ApprovalStep> steps = course.applicable();
        return new ApprovalFile(
                approval.id(),
                approval.subject(),
                approval.title(),
                approval.state(),
                course.revision(),
                course.chain().profile(),
                Work.who(course.initiator()),
                approval.startedAt(),
                IntStream.range(0, steps.size())
                        .mapToObj(i -> step(course, steps.get(i), i + 1, trail))
                        .toList(),
                course.current().map(r -> turn(course, r)).orElse(null),
                decisions(course, trail, true),
                approval.snapshotHash(),
                approval.snapshotIntact() && Entry.unbroken(trail, approval.head()));
    }

    /** @return the opinions of a trail, oldest first; {@code checked} with every signature verified anew */
    public List<DecisionView> decisions(Course course, List<Entry> trail, boolean checked) {
        Set<Integer> takenBack = Trails.takenBack(trail);
        return trail.stream()
                .filter(e -> e.kind().isOpinion())
                .map(e -> decision(course, e, takenBack.contains(e.number()), checked))
                .toList();
    }

    private DecisionView decision(Course course, Entry e, boolean takenBack, boolean checked) {
        Round round = course.rounds().get(e.round() - 1);
        ActedBy by = e.by();
        ActedBy clerk = e.enteredBy();
        return new DecisionView(
                e.number(),
                e.round(),
                round.name(),
                round.level().name(),
                demonstration(course, round),
                kind(e),
                takenBack,
                returned(course, e),
                e.opinion(),
                by.personName(),
                by.postName(),
                by.unitName(),
                e.onBehalfOf(),
                clerk == null ? "" : Work.who(clerk),
                e.at(),
                e.hash(),
                checked ? signature(e) : null);
    }

    private static boolean demonstration(Course course, Round round) {
        return course.chain()
                .find(round.step())
                .map(ApprovalStep::demonstration)
                .orElse(false);
    }

    private @Nullable SignatureView signature(Entry e) {
        String signed = e.signed();
        return signed == null ? null : signatures.over(signed).orElse(null);
    }

    private static DecisionKind kind(Entry e) {
        if (e.kind() != OperationKind.RETURN) {
            return DecisionKind.valueOf(e.kind().name());
        }
        return said(e).getString("to").isEmpty() ? DecisionKind.RETURN_TO_INITIATOR : DecisionKind.RETURN_TO_STEP;
    }

    private static @Nullable ReturnedTo returned(Course course, Entry e) {
        if (e.kind() != OperationKind.RETURN) {
            return null;
        }
        JsonObject said = said(e);
        String step = course.rounds().stream()
                .filter(r -> r.number() < e.round() && r.step().equals(said.getString("to")))
                .map(Round::name)
                .reduce("", (before, name) -> name);
        return new ReturnedTo(step, said.getString("rework").equals(Return.Rework.STRAIGHT_BACK.name()));
    }

    private static JsonObject said(Entry e) {
        return JsonParts.read(e.details()).getJsonObject("said");
    }

    private StepView step(Course course, ApprovalStep step, int number, List<Entry> trail) {
        Optional<Round> latest = latest(course, step);
        return new StepView(
                number,
                step.key(),
                step.name(),
                step.level().name(),
                step.demonstration(),
                step.days(),
                latest.map(Round::state).orElse(null),
                latest.map(r -> who(r, trail)).orElse(""));
    }

    /** The latest round of a step; none when a return undid it. */
    private static Optional<Round> latest(Course course, ApprovalStep step) {
        return course.rounds().stream()
                .filter(r -> r.step().equals(step.key()) && r.undoneBy() == 0)
                .reduce((a, b) -> b);
    }

    private static String who(Round round, List<Entry> trail) {
        if (round.isCurrent()) {
            return round.unitName() + " " + holders(round);
        }
        return trail.stream()
                .filter(e -> e.round() == round.number() && e.kind().isOpinion())
                .map(e -> Work.who(e.by()))
                .distinct()
                .collect(Collectors.joining(" / "));
    }

    /** Who may act; the posts nobody can act for, once the round waits for them. */
    private static String holders(Round round) {
        return round.state() == RoundState.BLOCKED
                ? round.vacancy()
                : round.open().stream()
                        .map(t -> t.holder().postName() + " " + t.holder().personName())
                        .distinct()
                        .collect(Collectors.joining(" / "));
    }

    private ApprovalFile.Turn turn(Course course, Round round) {
        List<ApprovalStep> steps = course.applicable();
        int index = IntStream.range(0, steps.size())
                .filter(i -> steps.get(i).key().equals(round.step()))
                .findFirst()
                .orElse(0);
        List<ApprovalStep> left = steps.stream()
                .filter(s -> !s.key().equals(round.step()) && !course.passed(s.key()))
                .toList();
        return new ApprovalFile.Turn(
                index + 1,
                round.name(),
                round.unitName(),
                holders(round),
                round.openedAt(),
                round.due(),
                left(round.due()),
                left.isEmpty() ? null : left.get(0).name(),
                expected(round, left));
    }

    private LocalDate expected(Round round, List<ApprovalStep> left) {
        LocalDate start = round.due().isBefore(clock.today()) ? clock.today() : round.due();
        int days = left.stream().mapToInt(ApprovalStep::days).sum();
        return days == 0 ? start : calendar.plusWorkingDays(start, days);
    }

    /** @return working days left until that day, negative after it */
    public int left(LocalDate due) {
        return calendar.workingDaysBetween(clock.today(), due);
    }

    /** @return the rows as lists show them */
    public List<TaskView> tasks(List<TaskRow> rows) {
        WorkingCalendar now = calendar.still();
        return rows.stream().map(row -> task(row, now)).toList();
    }

    /** @return the row as lists show it */
    public TaskView task(TaskRow row) {
        return task(row, calendar);
    }

    private TaskView task(TaskRow row, WorkingCalendar days) {
        return new TaskView(
                row.id(),
                new SubjectRef(row.subjectKind(), row.subjectId()),
                row.title(),
                row.community(),
                new Money(row.amount()),
                row.amountDemonstration(),
                row.step(),
                row.demonstration(),
                row.role(),
                row.via(),
                row.principal(),
                row.state(),
                row.openedAt(),
                row.due(),
                days.workingDaysBetween(clock.today(), row.due()),
                row.closedAt());
    }
}
