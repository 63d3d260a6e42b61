package org.weishishi.approval.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.TaskState;

/** 待办清单 · rows of tasks as lists show them. */
public interface TaskLists {

    /** @return tasks of the person in the post in those states with ids below that one, newest first, at most {@code limit} */
    List<TaskRow> newest(TaskCriteria criteria, long before, int limit);

    /** @return the same after that one, first due first; null from the start */
    List<TaskRow> firstDue(TaskCriteria criteria, @Nullable Due after, int limit);

    /** @return how many there are in all, counted up to 1001 */
    int count(TaskCriteria criteria);

    /** @return the same row of one task */
    TaskRow row(long taskId);

    /** @return open tasks of posts of the unit that somebody else holds, newest first, at most 100 */
    List<TaskRow> openOfUnit(long unitId, long exceptPerson);

    /** @return those of the tasks that wait for nobody any more */
    Set<Long> closed(Set<Long> taskIds);

    /**
     * 待办查询.
     *
     * @param personId whose
     * @param postId in which post
     * @param states which states
     */
    record TaskCriteria(long personId, long postId, List<TaskState> states) {

        /** Copies the list. */
        public TaskCriteria {
            states = List.copyOf(states);
        }

        /** @return the same in one state */
        public TaskCriteria in(TaskState state) {
            return new TaskCriteria(personId, postId, List.of(state));
        }
    }

    /**
     * 排到哪里 · the last row of a page by due day.
     *
     * @param day last day of the task
     * @param id its number
     */
    record Due(LocalDate day, long id) {}
}
