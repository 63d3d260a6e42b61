package org.weishishi.task.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.infrastructure.InsertOnce;
import org.weishishi.task.api.JobState;
import org.weishishi.task.domain.Job;
import org.weishishi.task.domain.JobRepository;

/** 任务库的实现. */
@ApplicationScoped
public class JpaJobRepository implements JobRepository {

    private static final String INSERT =
            "insert into job (id, kind, job_key, payload, state, attempts, run_after, created_at,"
                    + " version) values (nextval('job_seq'), ?, ?, ?, ?, 0, ?, ?, 1)";

    @Inject
    private EntityManager em;

    @Override
    public void add(Job job) {
        InsertOnce.withTheRest(
                em,
                INSERT,
                "kind, job_key",
                job.kind(),
                job.key(),
                job.payload(),
                job.state().name(),
                job.createdAt(),
                job.createdAt());
    }

    @Override
    public Job require(long id) {
        return found(em.find(Job.class, id));
    }

    @Override
    public Job lock(long id) {
        return found(em.find(Job.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    private static Job found(@Nullable Job job) {
        if (job == null) {
            throw BusinessException.notFound("task.error.noJob");
        }
        return job;
    }

    @Override
    public List<Long> free(OffsetDateTime now, int limit) {
        return em.createQuery(
                        "select j.id from Job j where (j.state = :waiting and j.runAfter <= :now)"
                                + " or (j.state = :running and j.claimedUntil < :now) order by j.runAfter, j.id",
                        Long.class)
                .setParameter("waiting", JobState.WAITING)
                .setParameter("running", JobState.RUNNING)
                .setParameter("now", now)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Job> list(JobState state, long before, int limit) {
        return em.createQuery(
                        "select j from Job j where j.state = :state and j.id < :before order by j.id desc", Job.class)
                .setParameter("state", state)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }
}
