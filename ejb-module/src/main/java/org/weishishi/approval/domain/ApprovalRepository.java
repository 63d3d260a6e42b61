package org.weishishi.approval.domain;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Entry;
import org.weishishi.approval.domain.course.Transition;
import org.weishishi.shared.SubjectRef;

/** 审批库. */
public interface ApprovalRepository {

    /** Keeps a new approval and gives it its id. */
    void add(Approval approval);

    /**
     * Keeps what an operation changed: the trail, and the tasks as lists find them.
     *
     * @param before the course before it
     * @return ids of the tasks that are new, by their numbers
     */
    Map<Integer, Long> keep(Approval approval, Course before, Transition transition);

    /** @return the approval locked until the transaction ends, as it stands now */
    Optional<Approval> lock(long id);

    /** @return the same of the approval the task belongs to; the row of the task stays free */
    Optional<LockedTask> lockByTask(long taskId);

    /** @return the approvals of those tasks, a task of none left out */
    Map<Long, Long> approvalsOf(List<Long> taskIds);

    /** @return the approvals of those ids, to be read */
    List<Approval> all(Set<Long> ids);

    /** @return the approval, to be read */
    Optional<Approval> find(long id);

    /** @return the task */
    Optional<ApprovalTask> task(long taskId);

    /** @return ids of tasks of the approval by their numbers */
    Map<Integer, Long> taskIds(long approvalId, List<Integer> numbers);

    /** @return the latest approval of the subject */
    Optional<Approval> latest(SubjectRef subject);

    /** @return the whole trail, oldest first */
    List<Entry> trail(long approvalId);

    /** @return approvals somebody must look at: blocked, or with a task whose holder no longer holds the post that day */
    List<Long> misplaced(LocalDate day);

    /** @return those of the approvals that are blocked */
    Set<Long> blocked(Set<Long> ids);

    /** @return approvals whose last day lies at or before that day */
    List<Long> dueBy(LocalDate day);

    /** @return approvals in which the person has a task that waits, in order of their ids: as whoever locks several must lock them */
    List<Long> waitingFor(long personId);

    /** @return approvals the person submitted, newest first, with ids below that one */
    List<Approval> startedBy(long personId, long before, int limit);

    /** @return approvals of the chains that are in flight or started since then, for simulations */
    List<Approval> played(List<String> chainKeys, OffsetDateTime since, int limit);

    /**
     * 待办所属审批.
     *
     * @param approval locked
     * @param number the task's within it
     */
    record LockedTask(Approval approval, int number) {}
}
