package org.weishishi.task.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.io.StringReader;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.weishishi.task.domain.Job;
import org.weishishi.task.domain.JobRepository;

/**
 * 任务领取 · short transactions around a job: take it, note its outcome. Of two that take the same job the second waits for the
 * first and then finds it taken.
 */
@ApplicationScoped
public class JobClaims {

    private static final int LOOK_AT = 20;

    /** This node, as it writes itself into claims. */
    private final String node = UUID.randomUUID().toString();

    @Inject
    private JobRepository jobs;

    @Inject
    private Clock clock;

    /**
     * A job in the hands of this node.
     *
     * @param id its number
     * @param kind its kind
     * @param payload what was submitted
     */
    record Claimed(long id, String kind, JsonObject payload) {}

    /** @return numbers of jobs worth trying to take */
    @Transactional(TxType.REQUIRES_NEW)
    public List<Long> candidates() {
        return jobs.free(now(), LOOK_AT);
    }

    /** @return the job when it is now in the hands of this node, empty when another was quicker */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Claimed> claim(long id) {
        Job job = jobs.lock(id);
        if (!job.isFree(now()) || !job.claim(node, now())) {
            return Optional.empty();
        }
        try (JsonReader reader = Json.createReader(new StringReader(job.payload()))) {
            return Optional.of(new Claimed(id, job.kind(), reader.readObject()));
        }
    }

    /** Notes that the work is done. */
    @Transactional(TxType.REQUIRES_NEW)
    public void succeed(long id) {
        jobs.require(id).succeed(node, now());
    }

    /** Notes that the attempt failed. */
    @Transactional(TxType.REQUIRES_NEW)
    public void fail(long id, String error, boolean permanent) {
        jobs.require(id).fail(node, error, permanent, now());
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
