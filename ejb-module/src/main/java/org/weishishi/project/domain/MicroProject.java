package org.weishishi.project.domain;

import jakarta.json.JsonObject;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;

/**
 * 民生微实事项目 · the aggregate everything hangs on. Its ordered stage list alone drives it: contexts report passed or
 * refused, the project says what comes next.
 *
 * <p>States: DRAFT (in its first stage) → RUNNING → APPROVED (list walked to its end) → CLOSED, or REFUSED (a stage refused).
 * {@link #sendBack} has the stages from an earlier one on walked again. All three answer every other call with conflict
 * {@code project.error.notInStage}.
 */
@Entity
@Table(name = "micro_project")
public class MicroProject extends ProjectHeader {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "micro_project_seq")
    @SequenceGenerator(name = "micro_project_seq", sequenceName = "micro_project_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "status", nullable = false)
    private ProjectStatus status;

    @Enumerated(EnumType.STRING)
    @Column(name = "stage")
    private @Nullable StageKind stage;

    @Column(name = "stage_key")
    private @Nullable String stageKey;

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL)
    @OrderBy("position, round")
    private List<ProjectStage> road = new ArrayList<>();

    @Embedded
    private @Nullable StopNote stopNote;

    @Column(name = "submitted_at")
    private @Nullable OffsetDateTime submittedAt;

    protected MicroProject() {}

    /**
     * 立项草稿 · a project in the first stage of its road.
     *
     * @param origin what it is and where it belongs
     * @param stages the ordered list of the profile, not empty
     */
    public MicroProject(ProjectOrigin origin, List<PlannedStage> stages, ActedBy by, OffsetDateTime at) {
        super(origin, by, at);
        this.status = ProjectStatus.DRAFT;
        for (PlannedStage planned : stages) {
            road.add(new ProjectStage(this, road.size(), planned));
        }
        ProjectStage first = road.get(0);
        first.enter(origin.collectedSince());
        first.keepRules(origin.profileKey());
        this.stage = first.kind();
        this.stageKey = first.key();
    }

    /** 通过当前阶段 · ends the current stage as passed and enters the next, or ends the road as APPROVED. */
    public void pass(String key, JsonObject facts, ActedBy by, OffsetDateTime at) {
        ProjectStage current = requireCurrent(key);
        current.end(StageState.PASSED, facts, by, at);
        enter(walked().after(current).orElse(null), at);
        status = stage == null ? ProjectStatus.APPROVED : ProjectStatus.RUNNING;
    }

    /** 当前阶段不通过 · the road ends here; the stages ahead stay ahead. */
    public void refuse(String key, JsonObject facts, ActedBy by, OffsetDateTime at) {
        requireCurrent(key).end(StageState.REFUSED, facts, by, at);
        enter(null, at);
        status = ProjectStatus.REFUSED;
    }

    /**
     * 退回重走 · the stages from an earlier one to the current one are walked again in a new round; what was stays readable.
     * Conflict {@code project.error.notBack} when the stage named is not earlier on this road.
     */
    public void sendBack(String key, String to, JsonObject facts, ActedBy by, OffsetDateTime at) {
        ProjectStage current = requireCurrent(key);
        ProjectStage target = road().stream()
                .filter(s -> s.key().equals(to) && s.position() < current.position())
                .findFirst()
                .orElseThrow(() -> BusinessException.conflict("project.error.notBack", name(), to));
        current.end(StageState.RETURNED, facts, by, at);
        List<ProjectStage> again = road().stream()
                .filter(s -> s.position() >= target.position() && s.position() <= current.position())
                .map(ProjectStage::again)
                .toList();
        road.addAll(again);
        enter(again.get(0), at);
    }

    private void enter(@Nullable ProjectStage next, OffsetDateTime at) {
        if (next != null) {
            next.enter(at);
            next.keepDeclared(declaredVersion());
        }
        stage = next == null ? null : next.kind();
        stageKey = next == null ? null : next.key();
        if (stage != StageKind.FILING) {
            submittedAt = null;
        }
        touch(at);
    }

    /** 送审 · from now on its amount is taken of the quota, until it leaves the stage; a filing after it decides nothing and takes it on. */
    public void submitted(OffsetDateTime at) {
        submittedAt = at;
    }

    /** 适用规则 · the current stage keeps this edition of the rules from now on. */
    public void keepRules(String edition) {
        current().ifPresent(s -> s.keepRules(edition));
    }

    /** @return the edition of the rules the current stage keeps; after the end of the road that of the last stage walked */
    public String rules() {
        return walked().rules().orElse(profileKey());
    }

    /** @return the kind of the stage after the current one; empty at the end of the list or of the road */
    public Optional<StageKind> nextStage() {
        return current().flatMap(walked()::after).map(ProjectStage::kind);
    }

    private Road walked() {
        return new Road(road);
    }

    private Optional<ProjectStage> current() {
        return walked().current();
    }

    /**
     * @return key of the current stage, which must be the one reported on: of that kind and, where the road has several of the kind,
     *     of that key; conflicts {@code project.error.suspended} and {@code project.error.notInStage} otherwise
     */
    public String currentKey(StageKind reported, @Nullable String key) {
        requireNotSuspended();
        return walked().reported(reported, key).map(ProjectStage::key).orElseThrow(this::notInStage);
    }

    private ProjectStage requireCurrent(String key) {
        requireNotSuspended();
        return current().filter(s -> s.key().equals(key)).orElseThrow(this::notInStage);
    }

    private BusinessException notInStage() {
        return BusinessException.conflict("project.error.notInStage", name(), code());
    }

    /**
     * 申报 · the declaration becomes what the version of that number says; while it may change, conflict {@code project.error.frozen} otherwise.
     */
    public void declare(int version, ProjectDetails said, Classification named, OffsetDateTime at) {
        requireNotSuspended();
        if (stage != StageKind.COLLECTION) {
            throw BusinessException.conflict("project.error.frozen", name(), code());
        }
        declared(version, said, named);
        current().ifPresent(s -> s.keepDeclared(version));
        touch(at);
    }

    /** 首个版本 · what was declared when the project was made counts as that version from now on. */
    public void beginVersions(int first) {
        countAs(first);
        current().ifPresent(s -> s.keepDeclared(first));
    }

    /** 中止 · the road stops where it is until it is resumed. */
    public void suspend(String why, ActedBy by, OffsetDateTime at) {
        requireNotSuspended();
        if (stage == null) {
            throw notInStage();
        }
        status = ProjectStatus.SUSPENDED;
        stopped(why, by, at);
    }

    /** 恢复 · the road goes on in the stage where it stopped; conflict {@code project.error.notSuspended}. */
    public void resume(OffsetDateTime at) {
        if (status != ProjectStatus.SUSPENDED) {
            throw BusinessException.conflict("project.error.notSuspended", name(), code());
        }
        boolean first = walked().latest().get(0).state() == StageState.CURRENT;
        status = first ? ProjectStatus.DRAFT : ProjectStatus.RUNNING;
        touch(at);
    }

    /** 撤回或终止 · the road ends for good; the current stage ends as STOPPED, those ahead stay ahead. */
    public void stop(ProjectStatus end, String why, ActedBy by, OffsetDateTime at) {
        current().ifPresent(s -> s.end(StageState.STOPPED, s.facts(), by, at));
        enter(null, at);
        status = end;
        stopped(why, by, at);
    }

    /** 结项 · what was approved is done and complete; conflict {@code project.error.notClosable} for any other project. */
    public void close(String conclusion, ActedBy by, OffsetDateTime at) {
        if (status != ProjectStatus.APPROVED) {
            throw BusinessException.conflict("project.error.notClosable", name(), code());
        }
        status = ProjectStatus.CLOSED;
        stopped(conclusion, by, at);
    }

    private void stopped(String why, ActedBy by, OffsetDateTime at) {
        stopNote = new StopNote(why, by, at);
        touch(at);
    }

    private void requireNotSuspended() {
        if (status == ProjectStatus.SUSPENDED) {
            throw BusinessException.conflict("project.error.suspended", name(), code());
        }
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    /** @return number of the version the council resolved on, empty before and for a project older than versions */
    public Optional<Integer> votedVersion() {
        return walked().passed(StageKind.MEETING)
                .map(ProjectStage::declaredVersion)
                .filter(v -> v > 0);
    }

    /** @return why, by whom and when it was suspended, stopped or closed last; empty when it never was */
    public Optional<StopNote> stopNote() {
        return Optional.ofNullable(stopNote);
    }

    public ProjectStatus status() {
        return status;
    }

    /** @return the current stage, null once the road has ended */
    public @Nullable StageKind stage() {
        return stage;
    }

    /** @return the current stage's name inside the road, null once the road has ended */
    public @Nullable String stageKey() {
        return stageKey;
    }

    /** @return 阶段名称 of the current stage where the road has several of its kind, null elsewhere */
    public @Nullable String stageName() {
        return current().map(ProjectStage::name).orElse(null);
    }

    /** @return the stages in their order, each as its latest round stands */
    public List<ProjectStage> road() {
        return walked().latest();
    }

    /** @return every stage of every round, by place and round */
    public List<ProjectStage> rounds() {
        return walked().rounds();
    }
}
