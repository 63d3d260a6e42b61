package org.weishishi.task.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.BusinessException;
import org.weishishi.task.api.JobState;
import org.weishishi.task.api.JobView;

/** 任务 · something to do after a commit: claimed, tried up to five times with growing pauses, then put aside visibly. */
@Entity
@Table(name = "job")
public class Job {

    /** 最多尝试次数. */
    public static final int ATTEMPTS = 5;

    /** How long a claim lasts; a node that was killed loses its claim then. */
    public static final Duration CLAIM = Duration.ofMinutes(5);

    private static final int ERROR_LENGTH = 2000;
    private static final List<Duration> PAUSES =
            List.of(Duration.ofSeconds(5), Duration.ofSeconds(30), Duration.ofMinutes(2), Duration.ofMinutes(10));

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "job_seq")
    @SequenceGenerator(name = "job_seq", sequenceName = "job_seq", allocationSize = 100)
    private @Nullable Long id;

    @Column(name = "kind", updatable = false)
    private String kind;

    @Column(name = "job_key", updatable = false)
    private String key;

    @Column(name = "payload", updatable = false)
    private String payload;

    @Enumerated(EnumType.STRING)
    @Column(name = "state")
    private JobState state;

    @Column(name = "attempts")
    private int attempts;

    @Column(name = "run_after")
    private OffsetDateTime runAfter;

    @Column(name = "claimed_by")
    private @Nullable String claimedBy;

    @Column(name = "claimed_until")
    private @Nullable OffsetDateTime claimedUntil;

    @Column(name = "last_error")
    private @Nullable String lastError;

    @Column(name = "created_at", updatable = false)
    private OffsetDateTime createdAt;

    @Column(name = "done_at")
    private @Nullable OffsetDateTime doneAt;

    @Version
    @Column(name = "version")
    private int version;

    protected Job() {}

    /** A job that may run at once. */
    public Job(String kind, String key, String payload, OffsetDateTime now) {
        this.kind = kind;
        this.key = key;
        this.payload = payload;
        this.state = JobState.WAITING;
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.runAfter = createdAt;
    }

    /** @return whether a node may take it now: it waits and its time has come, or its claim has run out */
    public boolean isFree(OffsetDateTime now) {
        return switch (state) {
            case WAITING -> !runAfter.isAfter(now);
            case RUNNING -> claimedUntil == null || claimedUntil.isBefore(now);
            case DONE, DEAD -> false;
        };
    }

    /**
     * Takes it for a node.
     *
     * @return false when it was lost too often by killed nodes and is a dead letter now
     */
    public boolean claim(String node, OffsetDateTime now) {
        if (!isFree(now)) {
            throw new IllegalStateException("job " + id + " is not free: " + state);
        }
        if (attempts >= ATTEMPTS) {
            bury("claim lost by " + claimedBy);
            return false;
        }
        state = JobState.RUNNING;
        attempts++;
        claimedBy = node;
        claimedUntil = now.plus(CLAIM).truncatedTo(ChronoUnit.MICROS);
        return true;
    }

    /** Its work is done. */
    public void succeed(String node, OffsetDateTime now) {
        if (isHeldBy(node)) {
            state = JobState.DONE;
            doneAt = now.truncatedTo(ChronoUnit.MICROS);
            claimedUntil = null;
            lastError = null;
        }
    }

    /** The attempt failed: again after a pause, or a dead letter when it cannot succeed or was the last. */
    public void fail(String node, String error, boolean permanent, OffsetDateTime now) {
        if (!isHeldBy(node)) {
            return;
        }
        if (permanent || attempts >= ATTEMPTS) {
            bury(error);
            return;
        }
        state = JobState.WAITING;
        claimedUntil = null;
        lastError = cut(error);
        runAfter = now.plus(PAUSES.get(attempts - 1)).truncatedTo(ChronoUnit.MICROS);
    }

    /** 重新执行 · an administrator lets a dead letter try again from the first attempt. */
    public void restart(OffsetDateTime now) {
        if (state != JobState.DEAD) {
            throw BusinessException.conflict("task.error.notDead", String.valueOf(id));
        }
        state = JobState.WAITING;
        attempts = 0;
        runAfter = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** @return for the administrator's list */
    public JobView view() {
        return new JobView(id(), kind, key, state, attempts, runAfter, lastError, createdAt);
    }

    /** @return its number, once persisted */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("not yet persisted");
        }
        return id;
    }

    public String kind() {
        return kind;
    }

    /** @return what makes it unique within its kind */
    public String key() {
        return key;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public String payload() {
        return payload;
    }

    /** @return why the last attempt failed, null when none did */
    public @Nullable String lastError() {
        return lastError;
    }

    public JobState state() {
        return state;
    }

    /** A node that was slow may come back after another took over: then its outcome counts no more. */
    private boolean isHeldBy(String node) {
        return state == JobState.RUNNING && node.equals(claimedBy);
    }

    private void bury(String error) {
        state = JobState.DEAD;
        claimedUntil = null;
        lastError = cut(error);
    }

    private static String cut(String text) {
        return text.codePointCount(0, text.length()) <= ERROR_LENGTH
                ? text
                : text.substring(0, text.offsetByCodePoints(0, ERROR_LENGTH));
    }
}
