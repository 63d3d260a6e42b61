package org.weishishi.approval.infrastructure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.domain.Approval;
import org.weishishi.shared.infrastructure.JoinedWriting;

/**
 * 待办状态 · tasks of one approval that changed their state: one statement for all that closed, one for all that wait. They go to the database with the
 * rest of the transaction; what is not there yet is written first only where it may be one of these.
 */
final class TaskChanges {

    private final EntityManager em;
    private final Approval approval;

    TaskChanges(EntityManager em, Approval approval) {
        this.em = em;
        this.approval = approval;
    }

    /** @param changed numbers of the tasks by the state they have now */
    void write(Map<TaskState, List<Integer>> changed) {
        write(changed, false);
        write(changed, true);
    }

    private void write(Map<TaskState, List<Integer>> changed, boolean waiting) {
        List<TaskState> states = changed.keySet().stream()
                .filter(state -> state.isWaiting() == waiting)
                .sorted()
                .toList();
        if (states.isEmpty()) {
            return;
        }
        List<String> numbers = states.stream()
                .map(state -> changed.getOrDefault(state, List.of()).stream()
                        .map(String::valueOf)
                        .collect(Collectors.joining(", ", "t.number in (", ")")))
                .toList();
        em.createQuery("update ApprovalTask t set t.closedAt = :closed, t.state = " + state(states, numbers)
                        + " where t.approvalId = :approval and (" + String.join(" or ", numbers) + ")")
                .setFlushMode(approval.isOpened() ? FlushModeType.AUTO : FlushModeType.COMMIT)
                .setHint(JoinedWriting.WITH_THE_REST, true)
                .setParameter("closed", waiting ? null : approval.updatedAt())
                .setParameter("approval", approval.id())
                .executeUpdate();
    }

    /** @return the state by the number, where there are several; inside a case EclipseLink would write an enum as its number */
    private static String state(List<TaskState> states, List<String> numbers) {
        TaskState last = states.get(states.size() - 1);
        return states.size() == 1
                ? TaskState.class.getName() + "." + last.name()
                : IntStream.range(0, states.size() - 1)
                        .mapToObj(i -> "when " + numbers.get(i) + " then " + text(states.get(i)))
                        .collect(Collectors.joining(" ", "case ", " else " + text(last) + " end"));
    }

    private static String text(TaskState state) {
        return "'" + state.name() + "'";
    }
}
