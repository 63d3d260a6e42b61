package org.weishishi.project.application.review;

import jakarta.inject.Inject;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.api.review.AssignReviews;
import org.weishishi.project.api.review.JudgeProject;
import org.weishishi.project.api.review.NoteProject;
import org.weishishi.project.api.review.WithdrawJudgement;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.review.Review;
import org.weishishi.project.domain.review.ReviewNote;
import org.weishishi.project.domain.review.ReviewRepository;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 初审办理 · the street gives its projects to officers, who draft what they think of them; nobody outside sees it until released. */
@UseCase
public class ReviewProjects {

    private final ProjectRepository projects;
    private final ReviewRepository reviews;
    private final Rules rules;
    private final Directory directory;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ReviewProjects() {
        this(null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ReviewProjects(
            ProjectRepository projects,
            ReviewRepository reviews,
            Rules rules,
            Directory directory,
            CurrentActor actor,
            BusinessClock clock) {
        this.projects = projects;
        this.reviews = reviews;
        this.rules = rules;
        this.directory = directory;
        this.actor = actor;
        this.clock = clock;
    }

    /** 分派 · refusal {@code project.error.reviewNobody} unless the person is an officer of the street today. */
    @Allowed(Permission.SCREENING_RECORD)
    public void assign(AssignReviews said) {
        Actor by = actor.require();
        Holder officer = directory.holders(by.unit().id(), PostKind.STREET_OFFICER).stream()
                .filter(holder -> holder.personId() == said.personId())
                .findFirst()
                .orElseThrow(() -> BusinessException.refused("project.error.reviewNobody"));
        said.projects().stream().distinct().sorted().forEach(id -> own(id, by).assign(officer));
    }

    /** 拟意见 · refusals of the judgement, {@code project.error.tickUnknown} for an entry that is on no list. */
    @Allowed(Permission.SCREENING_RECORD)
    public void judge(JudgeProject said) {
        Actor by = actor.require();
        MicroProject project = ProjectScope.visible(projects, said.projectId(), by);
        requireKnown(said, rules.byKey(project.rules()));
        own(said.projectId(), by).judge(said.version(), said.judgement(), by.by(), clock.now());
    }

    private static void requireKnown(JudgeProject said, RuleProfile edition) {
        said.judgement().ticks().keySet().stream()
                .filter(code ->
                        edition.lists().stream().noneMatch(item -> item.code().equals(code)))
                .findFirst()
                .ifPresent(code -> {
                    throw BusinessException.refused("project.error.tickUnknown", code);
                });
    }

    /** 撤回所拟意见. */
    @Allowed(Permission.SCREENING_RECORD)
    public void withdraw(WithdrawJudgement said) {
        own(said.projectId(), actor.require()).withdraw();
    }

    /** 内部批注 · for street and above, never seen below. */
    @Allowed(Permission.SCREENING_READ)
    public void note(NoteProject said) {
        Actor by = actor.require();
        MicroProject project = ProjectScope.visible(projects, said.projectId(), by);
        reviews.add(new ReviewNote(project.id(), answered(said), said.text(), by.by(), clock.now()));
    }

    private @Nullable ReviewNote answered(NoteProject said) {
        Long replyTo = said.replyTo();
        return replyTo == null
                ? null
                : reviews.notes(said.projectId()).stream()
                        .filter(note -> Objects.equals(note.id(), replyTo))
                        .findFirst()
                        .orElseThrow(() -> BusinessException.notFound("project.error.noNote"));
    }

    private Review own(long projectId, Actor by) {
        MicroProject project = ProjectScope.locked(projects, projectId, by);
        return reviews.lock(project.id()).orElseThrow(() -> BusinessException.conflict("project.error.reviewOpen"));
    }
}
