package org.weishishi.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalFile;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.DecisionView;
import org.weishishi.approval.api.RoundState;
import org.weishishi.approval.api.StepView;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalChain.Step;
import org.weishishi.approval.domain.ApprovalRound;
import org.weishishi.approval.domain.ApprovalTask;
import org.weishishi.approval.domain.Decision;
import org.weishishi.organization.application.WorkingCalendar;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessClock;
import org.weishishi.signature.api.SignatureView;
import org.weishishi.signature.application.Signatures;

/** 审批视图 · what others may see of an approval, with its deadlines by the working calendar. */
@ApplicationScoped
public class ApprovalViews {

    private final WorkingCalendar calendar;
    private final BusinessClock clock;
    private final Signatures signatures;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ApprovalViews() {
        this(null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ApprovalViews(WorkingCalendar calendar, BusinessClock clock, Signatures signatures) {
        this.calendar = calendar;
        this.signatures = signatures;
        this.clock = clock;
    }

    static String printed(ActedBy by) {
        return by.personId() == null ? by.personName() : by.unitName() + " " + by.postName() + " " + by.personName();
    }

    ApprovalFile file(Approval approval) {
        return new ApprovalFile(
                approval.id(),
                approval.subject(),
                approval.about().title(),
                approval.state(),
                approval.revision(),
                approval.chain().profileKey(),
                printed(approval.initiator()),
                approval.startedAt(),
                IntStream.range(0, approval.chain().steps().size())
                        .mapToObj(i -> step(approval, i))
                        .toList(),
                approval.current().map(r -> turn(approval, r)).orElse(null),
                approval.decisions().stream().map(d -> decision(approval, d)).toList(),
                approval.submission().hash(),
                approval.intact());
    }

    private DecisionView decision(Approval approval, Decision d) {
        Step step = approval.chain().steps().get(d.step());
        return new DecisionView(
                d.number(),
                d.round(),
                step.name(),
                step.demonstration(),
                d.kind(),
                d.opinion(),
                d.by().personName(),
                d.by().postName(),
                d.by().unitName(),
                d.at(),
                d.hash(),
                signature(d));
    }

    private @Nullable SignatureView signature(Decision d) {
        String signed = d.signed();
        return signed == null ? null : signatures.over(signed).orElse(null);
    }

    private StepView step(Approval approval, int index) {
        Step step = approval.chain().steps().get(index);
        Optional<ApprovalRound> latest = latest(approval, index);
        return new StepView(
                index + 1,
                step.name(),
                step.level().name(),
                step.demonstration(),
                step.days(),
                latest.map(ApprovalRound::state).orElse(null),
                latest.map(r -> who(approval, r)).orElse(""));
    }

    /** The latest round of a step; none when the approval went back behind it. */
    private static Optional<ApprovalRound> latest(Approval approval, int index) {
        List<ApprovalRound> rounds = approval.rounds();
        int current = approval.current().map(ApprovalRound::step).orElse(Integer.MAX_VALUE);
        return index > current
                ? Optional.empty()
                : rounds.stream().filter(r -> r.step() == index).reduce((a, b) -> b);
    }

    private static String who(Approval approval, ApprovalRound round) {
        if (round.isCurrent()) {
            return round.unitName() + " " + holders(approval, round);
        }
        return approval.decisions().stream()
                .filter(d -> d.round() == round.number())
                .findFirst()
                .map(d -> printed(d.by()))
                .orElse("");
    }

    private static String holders(Approval approval, ApprovalRound round) {
        if (round.state() == RoundState.BLOCKED) {
            return approval.chain().steps().get(round.step()).name();
        }
        return round.openTasks().stream().map(ApprovalTask::holder).collect(Collectors.joining(" / "));
    }

    private ApprovalFile.Turn turn(Approval approval, ApprovalRound round) {
        List<Step> steps = approval.chain().steps();
        return new ApprovalFile.Turn(
                round.step() + 1,
                steps.get(round.step()).name(),
                round.unitName(),
                holders(approval, round),
                round.openedAt(),
                round.due(),
                left(round.due()),
                round.step() + 1 < steps.size() ? steps.get(round.step() + 1).name() : null,
                expected(approval, round));
    }

    private LocalDate expected(Approval approval, ApprovalRound round) {
        LocalDate start = round.due().isBefore(clock.today()) ? clock.today() : round.due();
        int days = approval.chain().steps().stream()
                .skip(round.step() + 1L)
                .mapToInt(Step::days)
                .sum();
        return days == 0 ? start : calendar.plusWorkingDays(start, days);
    }

    int left(LocalDate due) {
        return calendar.workingDaysBetween(clock.today(), due);
    }

    TaskView task(ApprovalTask task) {
        ApprovalRound round = task.round();
        Approval approval = round.approval();
        Step step = approval.chain().steps().get(round.step());
        return new TaskView(
                task.id(),
                approval.subject(),
                approval.about().title(),
                approval.about().communityName(),
                approval.about().amount(),
                approval.submission().demonstration(),
                step.name(),
                step.demonstration(),
                task.openedAt(),
                round.due(),
                task.isOpen() ? left(round.due()) : 0,
                task.closedAt());
    }

    static String outcome(ApprovalState state) {
        return switch (state) {
            case APPROVED, RETURNED -> state.name();
            case REJECTED -> "REFUSED";
            case RUNNING, BLOCKED -> "RUNNING";
        };
    }
}
