package org.weishishi.approval.infrastructure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        List<Object> values = new ArrayList<>();
        String set = "update approval_task set closed_at = "
                + (waiting ? "null" : place(values, approval.updatedAt()))
                + ", state = case";
        List<Integer> all = new ArrayList<>();
        for (TaskState state : TaskState.values()) {
            List<Integer> numbers = changed.getOrDefault(state, List.of());
            if (state.isWaiting() == waiting && !numbers.isEmpty()) {
                set += " when task_number in (" + places(values, numbers) + ") then '" + state.name() + "'";
                all.addAll(numbers);
            }
        }
        if (!all.isEmpty()) {
            String sql = set + " end where approval_id = " + place(values, approval.id()) + " and task_number in ("
                    + places(values, all) + ")";
            JoinedWriting.withTheRest(em, sql, approval.isOpened() ? FlushModeType.AUTO : FlushModeType.COMMIT, values);
        }
    }

    private static String place(List<Object> values, Object value) {
        values.add(value);
        return "?";
    }

    private static String places(List<Object> values, List<Integer> numbers) {
        return numbers.stream().map(number -> place(values, number)).collect(Collectors.joining(", "));
    }
}
