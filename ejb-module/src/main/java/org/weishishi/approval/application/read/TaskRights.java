package org.weishishi.approval.application.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;

/** 待办可用操作 · what role and step let the holder of an open task do, so that a page offers nothing the engine would refuse. */
final class TaskRights {

    private TaskRights() {}

    /** @return the operations; none when the task is not open */
    static List<OperationKind> of(Course course, int number) {
        Optional<Round> round = course.roundOf(number);
        Optional<Task> task = course.task(number).filter(Task::isOpen);
        if (round.isEmpty() || task.isEmpty()) {
            return List.of();
        }
        if (!task.get().decides()) {
            return List.of(OperationKind.ANSWER);
        }
        List<OperationKind> may =
                new ArrayList<>(List.of(OperationKind.APPROVE, OperationKind.REJECT, OperationKind.CONSULT));
        if (task.get().role() == TaskRole.SIGN) {
            course.chain().find(round.get().step()).ifPresent(step -> may.addAll(byStep(step)));
            pool(round.get(), task.get()).ifPresent(may::add);
        }
        return may;
    }

    private static List<OperationKind> byStep(ApprovalStep step) {
        List<OperationKind> may = new ArrayList<>();
        if (step.allows(StepFlag.MAY_RETURN)) {
            may.add(OperationKind.RETURN);
        }
        if (step.allows(StepFlag.MAY_ADD_SIGNERS)) {
            may.add(OperationKind.ADD_BEFORE);
            may.add(OperationKind.ADD_AFTER);
        }
        if (step.allows(StepFlag.MAY_TRANSFER)) {
            may.add(OperationKind.TRANSFER);
        }
        return may;
    }

    /** A seat that several hold is taken, or given back. */
    private static Optional<OperationKind> pool(Round round, Task task) {
        boolean shared = round.of(task.slot())
                .anyMatch(t -> t.role() == TaskRole.SIGN && t.isWaiting() && t.number() != task.number());
        return shared ? Optional.of(task.claimed() ? OperationKind.RELEASE : OperationKind.CLAIM) : Optional.empty();
    }
}
