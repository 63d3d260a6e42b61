package org.weishishi.project.domain.review;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Holder;
import org.weishishi.project.api.StageReport.Outcome;
import org.weishishi.project.api.review.Judgement;
import org.weishishi.project.api.review.ReviewState;
import org.weishishi.project.api.review.ReviewView;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.JsonObjectConverter;

/**
 * 初审办理 · one round of a project at the street. OPEN → DRAFTED (judged, seen by the street alone; judged again as often as
 * needed) → PASSED, RETURNED or REFUSED (released). docs/screening.md has the table; whatever it does not allow is the conflict
 * {@code project.error.reviewState}.
 */
@Entity
@Table(name = "screening_review")
public class Review {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "screening_review_seq")
    @SequenceGenerator(name = "screening_review_seq", sequenceName = "screening_review_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "project_id", nullable = false, updatable = false)
    private long projectId;

    @Column(name = "street_id", nullable = false, updatable = false)
    private long streetId;

    @Column(name = "review_round", nullable = false, updatable = false)
    private int round;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ReviewState state;

    @Column(name = "assignee_id")
    private @Nullable Long assigneeId;

    @Column(name = "assignee_name")
    private @Nullable String assigneeName;

    @Column(name = "entered_at", nullable = false, updatable = false)
    private OffsetDateTime enteredAt;

    @Column(name = "due_on", updatable = false)
    private @Nullable LocalDate due;

    @Convert(converter = JsonObjectConverter.class)
    @Column(name = "judgement")
    private @Nullable JsonObject judgement;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "judged_by")
    private @Nullable ActedBy judgedBy;

    @Column(name = "judged_at")
    private @Nullable OffsetDateTime judgedAt;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "released_by")
    private @Nullable ActedBy releasedBy;

    @Column(name = "released_at")
    private @Nullable OffsetDateTime releasedAt;

    protected Review() {}

    /** 进入初审 · who judged the round before, if any, is given this one too. */
    public Review(long projectId, long streetId, @Nullable Review before, OffsetDateTime at, LocalDate due) {
        this.projectId = projectId;
        this.streetId = streetId;
        this.round = before == null ? 1 : before.round + 1;
        this.state = ReviewState.OPEN;
        this.assigneeId = before == null ? null : before.assigneeId;
        this.assigneeName = before == null ? null : before.assigneeName;
        this.enteredAt = at;
        this.due = due;
    }

    /** 分派. */
    public void assign(Holder officer) {
        requireWaiting();
        assigneeId = officer.personId();
        assigneeName = officer.personName();
    }

    /**
     * 拟意见 · keeps what the reviewer thinks, who becomes its assignee when nobody is; refusal {@code project.error.reviewOther}
     * when it is given to somebody else, conflict {@code project.error.reviewChanged} when another version was shown.
     */
    public void judge(long shown, Judgement said, ActedBy by, OffsetDateTime at) {
        requireWaiting();
        if (assigneeId != null && !assigneeId.equals(by.personId())) {
            throw BusinessException.refused("project.error.reviewOther", String.valueOf(assigneeName));
        }
        if (shown != version) {
            throw BusinessException.conflict("project.error.reviewChanged", who(judgedBy == null ? by : judgedBy));
        }
        judgement = KeptJudgement.json(said);
        state = ReviewState.DRAFTED;
        assigneeId = by.personId();
        assigneeName = by.personName();
        judgedBy = by;
        judgedAt = at;
    }

    /** 撤回所拟意见. */
    public void withdraw() {
        requireDrafted();
        state = ReviewState.OPEN;
    }

    /**
     * 发布 · from now on everybody sees it.
     *
     * @return what is reported to the road
     */
    public JsonObject release(ActedBy by, OffsetDateTime at) {
        JsonObject said = requireDrafted();
        state = switch (outcome(said)) {
            case PASSED -> ReviewState.PASSED;
            case RETURNED -> ReviewState.RETURNED;
            case REFUSED -> ReviewState.REFUSED;
        };
        releasedBy = by;
        releasedAt = at;
        return said;
    }

    private static Outcome outcome(JsonObject said) {
        return Outcome.valueOf(said.getString("outcome"));
    }

    private void requireWaiting() {
        if (!state.waiting()) {
            throw BusinessException.conflict("project.error.reviewState", who(releasedBy));
        }
    }

    private JsonObject requireDrafted() {
        requireWaiting();
        JsonObject said = judgement;
        if (state != ReviewState.DRAFTED || said == null) {
            throw BusinessException.conflict("project.error.reviewOpen");
        }
        return said;
    }

    private static String who(@Nullable ActedBy by) {
        return by == null ? "" : by.unitName() + " " + by.postName() + " " + by.personName();
    }

    /** @return whether an entry of the lists applies, as the latest judgement says */
    public Map<String, Boolean> ticks() {
        JsonObject said = judgement;
        return said == null ? Map.of() : KeptJudgement.of(said).ticks();
    }

    /** @return person who judged, null before */
    public @Nullable Long judge() {
        return judgedBy == null ? null : judgedBy.personId();
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long projectId() {
        return projectId;
    }

    public long streetId() {
        return streetId;
    }

    public ReviewState state() {
        return state;
    }

    /** @return as the street sees it */
    public ReviewView view() {
        JsonObject said = judgement;
        return new ReviewView(
                version,
                round,
                state,
                assigneeId,
                assigneeName == null ? "" : assigneeName,
                enteredAt,
                due,
                said == null ? null : KeptJudgement.of(said),
                who(judgedBy),
                judgedAt,
                who(releasedBy),
                releasedAt);
    }
}
