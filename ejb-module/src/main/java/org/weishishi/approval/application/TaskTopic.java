package org.weishishi.approval.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.weishishi.approval.domain.TaskLists;
import org.weishishi.task.api.NoticeTopic;

/** 待办通知 · is over once the task waits no longer. */
@ApplicationScoped
public class TaskTopic implements NoticeTopic {

    private final TaskLists tasks;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    TaskTopic() {
        this(null);
    }

    /** Where the tasks are. */
    @Inject
    public TaskTopic(TaskLists tasks) {
        this.tasks = tasks;
    }

    @Override
    public String kind() {
        return "task";
    }

    @Override
    public Set<Long> over(Set<Long> ids) {
        return tasks.closed(ids);
    }
}
