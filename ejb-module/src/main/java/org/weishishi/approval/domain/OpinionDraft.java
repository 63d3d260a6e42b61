package org.weishishi.approval.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** 暂存意见 · what a person typed for a task and has not decided with, kept until the task is decided by them. */
@Entity
@Table(name = "opinion_draft")
public class OpinionDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "opinion_draft_seq")
    @SequenceGenerator(name = "opinion_draft_seq", sequenceName = "opinion_draft_seq", allocationSize = 100)
    private @Nullable Long id;

    @Column(name = "task_id", nullable = false, updatable = false)
    private long taskId;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "opinion", nullable = false)
    private String opinion;

    @Column(name = "saved_at", nullable = false)
    private OffsetDateTime savedAt;

    protected OpinionDraft() {}

    /** A first draft. */
    public OpinionDraft(long taskId, long personId, String opinion, OffsetDateTime at) {
        this.taskId = taskId;
        this.personId = personId;
        this.opinion = opinion;
        this.savedAt = at;
    }

    /** Replaces what was typed before. */
    public void replace(String typed, OffsetDateTime at) {
        opinion = typed;
        savedAt = at;
    }

    public String opinion() {
        return opinion;
    }
}
