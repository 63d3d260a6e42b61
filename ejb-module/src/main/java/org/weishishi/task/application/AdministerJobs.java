package org.weishishi.task.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;
import org.weishishi.task.api.JobState;
import org.weishishi.task.api.JobView;
import org.weishishi.task.domain.Job;
import org.weishishi.task.domain.JobRepository;

/** 管理后台任务 · the administrator sees what runs, what failed and why, and lets dead letters try again. */
@UseCase
public class AdministerJobs {

    /** Jobs on one page. */
    public static final int PAGE = 50;

    private final JobRepository jobs;
    private final Clock clock;
    private final Event<JobSubmitted> submitted;

    @Inject
    public AdministerJobs(JobRepository jobs, Clock clock, Event<JobSubmitted> submitted) {
        this.jobs = jobs;
        this.clock = clock;
        this.submitted = submitted;
    }

    @SuppressWarnings("NullAway")
    AdministerJobs() {
        this(null, null, null);
    }

    /** @return jobs of that state, newest first, those with numbers below {@code before} */
    @Allowed(value = Permission.ORGANIZATION_ADMIN, kind = Allowed.Kind.READ)
    public List<JobView> list(JobState state, long before) {
        return jobs.list(state, before, PAGE).stream().map(Job::view).toList();
    }

    /** 重新执行 · refused unless the job is a dead letter ({@code task.error.notDead}). */
    @Allowed(Permission.ORGANIZATION_ADMIN)
    public void restart(long jobId) {
        jobs.require(jobId).restart(clock.instant().atOffset(ZoneOffset.UTC));
        submitted.fire(new JobSubmitted());
    }
}
