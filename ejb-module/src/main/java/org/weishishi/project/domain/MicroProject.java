package org.weishishi.project.domain;

import jakarta.json.JsonObject;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
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
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;
import org.weishishi.shared.BusinessException;

/**
 * 民生微实事项目 · the aggregate everything hangs on. Its ordered stage list alone drives it: contexts report passed or
 * refused, the project says what comes next.
 *
 * <p>States: DRAFT (in its first stage) → RUNNING → APPROVED (list walked to its end) or REFUSED (a stage refused).
 * {@link #sendBack} has the stages from an earlier one on walked again. All three answer every other call with conflict
 * {@code project.error.notInStage}.
 */
@Entity
@Table(name = "micro_project")
public class MicroProject {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "micro_project_seq")
    @SequenceGenerator(name = "micro_project_seq", sequenceName = "micro_project_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "code", nullable = false, updatable = false)
    private String code;

    @Embedded
    private Locality locality;

    @Embedded
    private Declaration declaration;

    @Column(name = "profile_key", nullable = false, updatable = false)
    private String profileKey;

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

    @Convert(converter = ActedByConverter.class)
    @Column(name = "drafted_by", nullable = false, updatable = false)
    private ActedBy draftedBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private OffsetDateTime createdAt;

    @Column(name = "updated_at", nullable = false)
    private OffsetDateTime updatedAt;

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
        this.code = origin.code();
        this.locality = origin.locality();
        this.declaration = new Declaration(origin.details(), origin.named());
        this.profileKey = origin.profileKey();
        this.status = ProjectStatus.DRAFT;
        this.draftedBy = by;
        this.createdAt = at;
        this.updatedAt = at;
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
        enter(
                road().stream()
                        .filter(s -> s.position() > current.position())
                        .findFirst()
                        .orElse(null),
                at);
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
                .orElseThrow(() -> BusinessException.conflict("project.error.notBack", declaration.name(), to));
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
        }
        stage = next == null ? null : next.kind();
        stageKey = next == null ? null : next.key();
        submittedAt = null;
        updatedAt = at;
    }

    /** 送审 · from now on its amount is taken of the quota, until it leaves the stage. */
    public void submitted(OffsetDateTime at) {
        submittedAt = at;
    }

    /** 适用规则 · the current stage keeps this edition of the rules from now on. */
    public void keepRules(String edition) {
        current().ifPresent(s -> s.keepRules(edition));
    }

    /** @return the edition of the rules the current stage keeps; after the end of the road that of the last stage walked */
    public String rules() {
        return road.stream()
                .filter(s -> s.enteredAt() != null && s.rules() != null)
                .max(Comparator.comparingInt(ProjectStage::round).thenComparingInt(ProjectStage::position))
                .map(ProjectStage::rules)
                .orElse(profileKey);
    }

    /** @return the kind of the stage after the current one; empty at the end of the list or of the road */
    public Optional<StageKind> nextStage() {
        return current()
                .flatMap(now -> road().stream()
                        .filter(s -> s.position() > now.position())
                        .findFirst())
                .map(ProjectStage::kind);
    }

    private Optional<ProjectStage> current() {
        return road.stream().filter(s -> s.state() == StageState.CURRENT).findFirst();
    }

    /**
     * @return key of the current stage, which must be the one reported on: of that kind and, where the road has several of the kind,
     *     of that key; conflict {@code project.error.notInStage} otherwise
     */
    public String currentKey(StageKind reported, @Nullable String key) {
        boolean several = road().stream().filter(s -> s.kind() == reported).count() > 1;
        return current()
                .filter(s -> s.kind() == reported)
                .filter(s -> key == null ? !several : s.key().equals(key))
                .map(ProjectStage::key)
                .orElseThrow(this::notInStage);
    }

    private ProjectStage requireCurrent(String key) {
        return current().filter(s -> s.key().equals(key)).orElseThrow(this::notInStage);
    }

    private BusinessException notInStage() {
        return BusinessException.conflict("project.error.notInStage", declaration.name(), code);
    }

    /** Notes that something happened to the project, which brings it to the top of the lists. */
    public void touch(OffsetDateTime at) {
        updatedAt = at;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String code() {
        return code;
    }

    public Locality locality() {
        return locality;
    }

    public ProjectDetails details() {
        return declaration.details();
    }

    /** @return kind and field as the rule profile named them */
    public Classification named() {
        return declaration.named();
    }

    public String profileKey() {
        return profileKey;
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
        Map<Integer, ProjectStage> latest = new TreeMap<>();
        road.forEach(s -> latest.merge(s.position(), s, (a, b) -> a.round() > b.round() ? a : b));
        return List.copyOf(latest.values());
    }

    /** @return every stage of every round, by place and round */
    public List<ProjectStage> rounds() {
        return road.stream()
                .sorted(Comparator.comparingInt(ProjectStage::position).thenComparingInt(ProjectStage::round))
                .toList();
    }

    public ActedBy draftedBy() {
        return draftedBy;
    }

    public OffsetDateTime createdAt() {
        return createdAt;
    }

    public OffsetDateTime updatedAt() {
        return updatedAt;
    }
}
