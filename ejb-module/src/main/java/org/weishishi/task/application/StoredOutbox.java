package org.weishishi.task.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.ZoneOffset;
import org.weishishi.task.domain.Job;
import org.weishishi.task.domain.JobRepository;

/** 发件箱的实现 · a row in the running transaction, and a word to whoever runs jobs. */
@ApplicationScoped
public class StoredOutbox implements Outbox {

    private final JobRepository jobs;
    private final Clock clock;
    private final Event<JobSubmitted> submitted;

    @Inject
    public StoredOutbox(JobRepository jobs, Clock clock, Event<JobSubmitted> submitted) {
        this.jobs = jobs;
        this.clock = clock;
        this.submitted = submitted;
    }

    @SuppressWarnings("NullAway")
    StoredOutbox() {
        this(null, null, null);
    }

    @Override
    public void submit(String kind, String key, JsonObject payload) {
        jobs.add(new Job(kind, key, payload.toString(), clock.instant().atOffset(ZoneOffset.UTC)));
        submitted.fire(new JobSubmitted());
    }
}
