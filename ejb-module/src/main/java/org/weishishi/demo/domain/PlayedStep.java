package org.weishishi.demo.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** 已完成步骤 · the mark of a step, written in the transaction of the step; names what the step made. */
@Entity
@Table(name = "demo_step")
public class PlayedStep {

    @Id
    @Column(name = "step_key")
    private String key;

    @Column(name = "made_id", nullable = false)
    private long madeId;

    @Column(name = "played_at", nullable = false, updatable = false)
    private OffsetDateTime playedAt;

    protected PlayedStep() {}

    /** The mark of a step about to be played. */
    public PlayedStep(String key, OffsetDateTime at) {
        this.key = key;
        this.playedAt = at;
    }

    /** Keeps the number of what the step made, 0 for nothing later steps refer to. */
    public void made(long id) {
        madeId = id;
    }

    public long madeId() {
        return madeId;
    }

    public OffsetDateTime playedAt() {
        return playedAt;
    }
}
