package org.weishishi.task.domain;

import java.time.OffsetDateTime;
import java.util.List;
import org.weishishi.task.api.JobState;

/** 任务库. */
public interface JobRepository {

    /**
     * Puts a new job in, at the latest when the transaction ends; when another transaction has just put in the same kind and key, waits for its outcome.
     * A job of that kind and key that is there already stays as it is, and the running transaction goes on.
     */
    void add(Job job);

    /** @return the job; refusal {@code task.error.noJob} when there is none */
    Job require(long id);

    /** @return the same as it is now, until the end of the transaction in nobody else's hands: who asks meanwhile waits */
    Job lock(long id);

    /** @return numbers of jobs that a node may take now, the longest waiting first */
    List<Long> free(OffsetDateTime now, int limit);

    /** @return jobs of that state with numbers below {@code before}, newest first */
    List<Job> list(JobState state, long before, int limit);
}
