package org.weishishi.project.domain;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.StageKind;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;
import org.weishishi.shared.JsonObjectConverter;

/** 阶段 · one entry of a project's road; only its project changes it. */
@Entity
@Table(name = "project_stage")
public class ProjectStage {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "project_stage_seq")
    @SequenceGenerator(name = "project_stage_seq", sequenceName = "project_stage_seq", allocationSize = 100)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id", nullable = false, updatable = false)
    private MicroProject project;

    @Column(name = "place_in_road", nullable = false, updatable = false)
    private int position;

    @Column(name = "stage_round", nullable = false, updatable = false)
    private int round;

    @Column(name = "stage_key", nullable = false, updatable = false)
    private String key;

    @Column(name = "stage_name", updatable = false)
    private @Nullable String name;

    @Column(name = "profile_key")
    private @Nullable String rules;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private StageKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private StageState state;

    @Column(name = "entered_at")
    private @Nullable OffsetDateTime enteredAt;

    @Column(name = "ended_at")
    private @Nullable OffsetDateTime endedAt;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "ended_by")
    private @Nullable ActedBy endedBy;

    @Column(name = "declared_version", nullable = false)
    private int declaredVersion;

    @Convert(converter = JsonObjectConverter.class)
    @Column(name = "facts", nullable = false)
    private JsonObject facts;

    protected ProjectStage() {}

    ProjectStage(MicroProject project, int position, PlannedStage planned) {
        this.project = project;
        this.position = position;
        this.round = 1;
        this.key = planned.key();
        this.name = planned.name();
        this.kind = planned.kind();
        this.state = StageState.AHEAD;
        this.facts = JsonObject.EMPTY_JSON_OBJECT;
    }

    /** 再走一轮 · the same stage, to be walked again. */
    ProjectStage again() {
        ProjectStage next = new ProjectStage(project, position, new PlannedStage(key, kind, name));
        next.round = round + 1;
        return next;
    }

    void keepRules(String edition) {
        rules = edition;
    }

    void keepDeclared(int version) {
        declaredVersion = version;
    }

    void enter(OffsetDateTime at) {
        state = StageState.CURRENT;
        enteredAt = at;
    }

    void end(StageState outcome, JsonObject reported, ActedBy by, OffsetDateTime at) {
        state = outcome;
        facts = reported;
        endedBy = by;
        endedAt = at;
    }

    /** @return the project whose road this is on */
    public MicroProject project() {
        return project;
    }

    public int position() {
        return position;
    }

    /** @return 轮次, from 1; a project that was sent back has several of a stage */
    public int round() {
        return round;
    }

    /** @return names the stage inside the road */
    public String key() {
        return key;
    }

    /** @return 阶段名称 where the road has several of its kind, null elsewhere */
    public @Nullable String name() {
        return name;
    }

    /** @return edition of the rules in force when it was entered, null before */
    public @Nullable String rules() {
        return rules;
    }

    /** @return number of the version of the declaration it was entered with, 0 for a project older than versions */
    public int declaredVersion() {
        return declaredVersion;
    }

    public StageKind kind() {
        return kind;
    }

    public StageState state() {
        return state;
    }

    public @Nullable OffsetDateTime enteredAt() {
        return enteredAt;
    }

    public @Nullable OffsetDateTime endedAt() {
        return endedAt;
    }

    public @Nullable ActedBy endedBy() {
        return endedBy;
    }

    public JsonObject facts() {
        return facts;
    }
}
