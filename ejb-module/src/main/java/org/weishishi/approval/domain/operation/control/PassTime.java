package org.weishishi.approval.domain.operation.control;

import java.util.List;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.RoundState;
import org.weishishi.approval.api.chain.TimeOut;
import org.weishishi.approval.domain.course.Happening;
import org.weishishi.approval.domain.course.Office.Chair;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.RoundClock;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;
import org.weishishi.organization.api.Holder;

/** 超时检查 · the program looks at the clock: reminds, tells the superior, and in the end does what the chain says. */
public record PassTime() implements Operation {

    private static final int BEFORE = 1;
    private static final int AFTER = 2;

    @Override
    public OperationKind kind() {
        return OperationKind.PASS_TIME;
    }

    @Override
    public void on(Work work) {
        work.guard().system();
        work.guard().state(ApprovalState.RUNNING, ApprovalState.BLOCKED);
        Round round = work.current();
        TimeOut rule = work.step().timeOut();
        int late = work.office().late(round.due());
        if (automatic(work, round, late)) {
            act(work, round, rule.automatic());
            return;
        }
        int times = late > 0 ? AFTER : late >= -rule.remindBefore() ? BEFORE : 0;
        if (times > round.clock().reminded() && !round.open().isEmpty()) {
            remind(work, round, times);
        }
        if (rule.escalateAfter() > 0
                && late >= rule.escalateAfter()
                && !round.clock().escalated()) {
            escalate(work, work.round(round.number()));
        }
    }

    /** Only where the chain says so, no person must act, somebody could have, and nobody refused. */
    private static boolean automatic(Work work, Round round, int late) {
        TimeOut rule = work.step().timeOut();
        boolean wanted =
                rule.automatic() != TimeOut.Automatic.NONE && !work.step().needsPerson();
        boolean due = late > 0 && late >= rule.automaticAfter();
        return wanted && due && !round.open().isEmpty() && work.rounds().unopposed(round);
    }

    private static void remind(Work work, Round round, int times) {
        work.record(new Line(OperationKind.REMIND, round, numbers(round), ""));
        work.tick(round, c -> c.remindedNow(times));
        round.open()
                .forEach(t -> work.tell(
                        Happening.Kind.REMINDED,
                        List.of(t.holder().personId()),
                        t.number(),
                        round.due().toString()));
    }

    private static void escalate(Work work, Round round) {
        List<Holder> superiors = work.office().seating(work.step(), Chair.SUPERIOR).signers().stream()
                .flatMap(s -> s.candidates().stream())
                .map(c -> c.holder())
                .toList();
        work.record(new Line(
                OperationKind.ESCALATE,
                round,
                numbers(round),
                "",
                superiors.stream().map(Work::who).toList(),
                null,
                null));
        work.tick(round, RoundClock::escalatedNow);
        work.tell(
                Happening.Kind.ESCALATED,
                superiors.stream().map(Holder::personId).toList(),
                0,
                round.name());
    }

    /** Never anybody's approval: the line names the program, and the tasks of the people are void. */
    private static void act(Work work, Round round, TimeOut.Automatic what) {
        boolean approve = what == TimeOut.Automatic.APPROVE;
        work.record(
                new Line(approve ? OperationKind.AUTO_APPROVE : OperationKind.AUTO_RETURN, round, numbers(round), ""));
        work.tellInitiator(Happening.Kind.AUTOMATIC, round.name());
        if (approve) {
            work.rounds().close(round, RoundState.PASSED);
            work.become(ApprovalState.RUNNING);
            work.rounds().proceed(round.backTo());
        } else {
            work.rounds().giveBack(round, "", false);
        }
    }

    private static List<Integer> numbers(Round round) {
        return round.open().stream().map(Task::number).toList();
    }
}
