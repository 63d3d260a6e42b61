package org.weishishi.task.infrastructure;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.weishishi.shared.AsSystem;
import org.weishishi.task.api.JobHandler;
import org.weishishi.task.api.PermanentFailure;
import org.weishishi.task.application.JobSubmitted;
import org.weishishi.task.infrastructure.JobClaims.Claimed;

/** 任务执行 · takes jobs and runs their handlers as the program itself, at most two at a time on a node. */
@ApplicationScoped
public class JobRunner {

    private static final Logger LOG = System.getLogger(JobRunner.class.getName());

    private final Semaphore workers = new Semaphore(2);

    @Resource
    private ManagedExecutorService executor;

    @Inject
    private JobClaims claims;

    @Inject
    private AsSystem system;

    @Inject
    @Any
    private Instance<JobHandler> handlers;

    /** After the commit of whoever submitted a job. */
    void onSubmitted(@Observes(during = TransactionPhase.AFTER_SUCCESS) JobSubmitted submitted) {
        wakeUp();
    }

    /** Looks for work on a thread of its own; nothing happens when both workers are busy, they look again themselves. */
    public void wakeUp() {
        if (workers.tryAcquire()) {
            boolean started = false;
            try {
                executor.execute(this::work);
                started = true;
            } finally {
                if (!started) {
                    workers.release();
                }
            }
        }
    }

    private void work() {
        try {
            boolean found = true;
            while (found) {
                found = false;
                List<Long> candidates = claims.candidates();
                for (long id : candidates) {
                    Optional<Claimed> job = claims.claim(id);
                    found |= job.isPresent();
                    job.ifPresent(this::run);
                }
            }
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "jobs wait: " + e, e);
        } finally {
            workers.release();
        }
    }

    private void run(Claimed job) {
        try {
            system.call(() -> {
                handler(job.kind()).run(job.payload());
                return Boolean.TRUE;
            });
            claims.succeed(job.id());
        } catch (PermanentFailure e) {
            claims.fail(job.id(), String.valueOf(e.getMessage()), true);
        } catch (Exception e) {
            LOG.log(Level.WARNING, "job " + job.id() + " " + job.kind() + " failed: " + e, e);
            claims.fail(job.id(), e.toString(), false);
        }
    }

    private JobHandler handler(String kind) {
        return handlers.stream()
                .filter(handler -> handler.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new PermanentFailure("no handler for " + kind));
    }
}
