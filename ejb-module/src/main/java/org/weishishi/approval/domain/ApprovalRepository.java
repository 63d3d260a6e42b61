package org.weishishi.approval.domain;

import java.util.List;
import java.util.Optional;
import org.weishishi.approval.api.TaskState;
import org.weishishi.shared.SubjectRef;

/** 审批库. */
public interface ApprovalRepository {

    /** Keeps a new approval and gives it and its tasks their ids. */
    void add(Approval approval);

    /** Writes out what was added to an approval, so that new tasks have ids. */
    void flush();

    /** @return the approval locked until the transaction ends, as it stands now */
    Optional<Approval> lock(long id);

    /** @return number of the approval the task belongs to */
    Optional<Long> approvalOf(long taskId);

    /** @return the task */
    Optional<ApprovalTask> task(long taskId);

    /** @return the latest approval of the subject */
    Optional<Approval> latest(SubjectRef subject);

    /** @return tasks of the person in the post in that state, newest first, at most {@code limit} */
    List<ApprovalTask> tasks(TaskCriteria criteria, int limit);

    /** @return how many there are in all, counted up to 1001 */
    int count(TaskCriteria criteria);

    /** @return the approvals with a current round, which a change of appointments may touch */
    List<Approval> underWay();

    /**
     * 待办查询.
     *
     * @param personId whose
     * @param postId in which post
     * @param state open or done
     * @param after rows after this task id, 0 from the start
     */
    record TaskCriteria(long personId, long postId, TaskState state, long after) {}
}
