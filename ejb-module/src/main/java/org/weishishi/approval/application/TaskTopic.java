package org.weishishi.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.task.api.NoticeTopic;

/** 待办通知 · is over once the task waits no longer. */
@ApplicationScoped
public class TaskTopic implements NoticeTopic {

    private final ApprovalRepository approvals;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    TaskTopic() {
        this(null);
    }

    /** Where the tasks are. */
    @Inject
    public TaskTopic(ApprovalRepository approvals) {
        this.approvals = approvals;
    }

    @Override
    public String kind() {
        return "task";
    }

    @Override
    public Set<Long> over(Set<Long> ids) {
        return approvals.closed(ids);
    }
}
