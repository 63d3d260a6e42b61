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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * {@link #pass} and {@link #refuse} answer every other call with conflict {@code project.error.notInStage}.
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

    @OneToMany(mappedBy = "project", cascade = CascadeType.ALL)
    @OrderBy("position")
    private List<ProjectStage> road = new ArrayList<>();

    @Convert(converter = ActedByConverter.class)
    @Column(name = "drafted_by", nullable = false, updatable = false)
    private ActedBy draftedBy;

    @Column(name = "created_at", nullable = false, updatable = false)
    private OffsetDateTime createdAt;

    @Column(name = "updated_at", nullable = false)
    private OffsetDateTime updatedAt;

    protected MicroProject() {}

    /**
     * 立项草稿 · a project in the first stage of its road.
     *
     * @param origin what it is and where it belongs
     * @param stages the ordered list of the profile, not empty
     */
    public MicroProject(ProjectOrigin origin, List<StageKind> stages, ActedBy by, OffsetDateTime at) {
        this.code = origin.code();
        this.locality = origin.locality();
        this.declaration = new Declaration(origin.details());
        this.profileKey = origin.profileKey();
        this.status = ProjectStatus.DRAFT;
        this.draftedBy = by;
        this.createdAt = at;
        this.updatedAt = at;
        for (StageKind kind : stages) {
            road.add(new ProjectStage(this, road.size(), kind));
        }
        ProjectStage first = road.get(0);
        first.enter(origin.collectedSince());
        this.stage = first.kind();
    }

    /** 通过当前阶段 · ends the current stage as passed and enters the next, or ends the road as APPROVED. */
    public void pass(StageKind reported, JsonObject facts, ActedBy by, OffsetDateTime at) {
        ProjectStage current = requireCurrent(reported);
        current.end(StageState.PASSED, facts, by, at);
        Optional<ProjectStage> next = nextStage(current);
        next.ifPresent(n -> n.enter(at));
        stage = next.map(ProjectStage::kind).orElse(null);
        status = next.isPresent() ? ProjectStatus.RUNNING : ProjectStatus.APPROVED;
        updatedAt = at;
    }

    /** 当前阶段不通过 · the road ends here; the stages ahead stay ahead. */
    public void refuse(StageKind reported, JsonObject facts, ActedBy by, OffsetDateTime at) {
        requireCurrent(reported).end(StageState.REFUSED, facts, by, at);
        stage = null;
        status = ProjectStatus.REFUSED;
        updatedAt = at;
    }

    /** @return the kind of the stage after the current one; empty at the end of the list or of the road */
    public Optional<StageKind> nextStage() {
        return current().flatMap(this::nextStage).map(ProjectStage::kind);
    }

    private Optional<ProjectStage> nextStage(ProjectStage current) {
        int next = current.position() + 1;
        return next < road.size() ? Optional.of(road.get(next)) : Optional.empty();
    }

    private Optional<ProjectStage> current() {
        return road.stream().filter(s -> s.state() == StageState.CURRENT).findFirst();
    }

    private ProjectStage requireCurrent(StageKind reported) {
        return current()
                .filter(s -> s.kind() == reported)
                .orElseThrow(() -> BusinessException.conflict("project.error.notInStage", declaration.name(), code));
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

    /** @return the stages in their order */
    public List<ProjectStage> road() {
        return List.copyOf(road);
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
