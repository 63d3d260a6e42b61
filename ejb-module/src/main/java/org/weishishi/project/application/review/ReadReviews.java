package org.weishishi.project.application.review;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.review.ReviewFile;
import org.weishishi.project.api.review.ReviewQuery;
import org.weishishi.project.api.review.ReviewRow;
import org.weishishi.project.api.review.ReviewState;
import org.weishishi.project.api.review.ReviewView;
import org.weishishi.project.api.screening.FindingsView;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.application.ProjectViews;
import org.weishishi.project.application.screening.ReadFindings;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.review.Review;
import org.weishishi.project.domain.review.ReviewCriteria;
import org.weishishi.project.domain.review.ReviewNote;
import org.weishishi.project.domain.review.ReviewRepository;
import org.weishishi.project.domain.review.ReviewRepository.Tally;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Page;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 初审工作台 · what waits at the street, and everything about one project. */
@UseCase
public class ReadReviews {

    private static final int MOST = 100;

    private final ProjectRepository projects;
    private final ReviewRepository reviews;
    private final ReadFindings findings;
    private final Rules rules;
    private final Directory directory;
    private final CurrentActor actor;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ReadReviews() {
        this(null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ReadReviews(
            ProjectRepository projects,
            ReviewRepository reviews,
            ReadFindings findings,
            Rules rules,
            Directory directory,
            CurrentActor actor) {
        this.projects = projects;
        this.reviews = reviews;
        this.findings = findings;
        this.rules = rules;
        this.directory = directory;
        this.actor = actor;
    }

    /** @return one page of the own street; empty for posts of other levels */
    @Allowed(value = Permission.SCREENING_RECORD, kind = Allowed.Kind.READ)
    public Page<ReviewRow> page(ReviewQuery query) {
        Actor officer = actor.require();
        int size = Math.max(1, Math.min(MOST, query.size()));
        List<Review> found = reviews.list(new ReviewCriteria(
                officer.unit().id(),
                query.waiting(),
                query.mine() ? officer.personId() : null,
                query.after(),
                size + 1));
        List<Review> shown = found.size() > size ? found.subList(0, size) : found;
        List<Long> ids = shown.stream().map(Review::projectId).distinct().toList();
        Map<Long, MicroProject> known =
                projects.withIds(ids).stream().collect(Collectors.toMap(MicroProject::id, Function.identity()));
        Map<Long, Tally> tallies = reviews.tallies(ids);
        return new Page<>(
                shown.stream()
                        .flatMap(one -> row(one, known.get(one.projectId()), tallies.get(one.projectId())))
                        .toList(),
                found.size() > size ? Long.toString(shown.get(size - 1).id()) : null,
                shown.size());
    }

    private static Stream<ReviewRow> row(Review review, @Nullable MicroProject project, @Nullable Tally counted) {
        if (project == null) {
            return Stream.empty();
        }
        ReviewView view = review.view();
        Tally tally = counted == null ? Tally.NONE : counted;
        return Stream.of(new ReviewRow(
                ProjectViews.of(project),
                view.state(),
                view.round(),
                view.assigneeId(),
                view.assignee(),
                view.due(),
                tally.blocks(),
                tally.warnings(),
                tally.notes()));
    }

    /** @return the officers of the own street today, by name */
    @Allowed(value = Permission.SCREENING_RECORD, kind = Allowed.Kind.READ)
    public List<Holder> officers() {
        return directory.holders(actor.require().unit().id(), PostKind.STREET_OFFICER);
    }

    /**
     * @return the file; what is only drafted is seen by the street alone. Unknown, out of scope and never screened give the same
     *     {@code NOT_FOUND}
     */
    @Allowed(value = Permission.SCREENING_READ, kind = Allowed.Kind.READ)
    public ReviewFile file(long projectId) {
        Actor reader = actor.require();
        MicroProject project = ProjectScope.visible(projects, projectId, reader);
        boolean street = reader.unit().level() == OrgLevel.STREET;
        List<ReviewView> rounds = reviews.of(projectId).stream()
                .map(Review::view)
                .map(view -> street || !view.state().waiting() ? view : unjudged(view))
                .toList();
        if (rounds.isEmpty()) {
            throw BusinessException.notFound("project.error.notFound");
        }
        FindingsView found = findings.of(projectId);
        return new ReviewFile(
                ProjectViews.of(project),
                project.details(),
                rounds.get(rounds.size() - 1),
                rounds.subList(0, rounds.size() - 1),
                found.findings(),
                rules.byKey(project.rules()).lists(),
                found.quota(),
                ReviewNote.threads(reviews.notes(projectId)),
                street ? officersOf(project) : List.of(),
                project.stage() == StageKind.SCREENING && reader.may(Permission.SCREENING_RECORD));
    }

    private List<Holder> officersOf(MicroProject project) {
        return directory.holders(project.locality().streetId(), PostKind.STREET_OFFICER);
    }

    private static ReviewView unjudged(ReviewView view) {
        return new ReviewView(
                view.version(),
                view.round(),
                ReviewState.OPEN,
                view.assigneeId(),
                view.assignee(),
                view.enteredAt(),
                view.due(),
                null,
                "",
                null,
                "",
                null);
    }
}
