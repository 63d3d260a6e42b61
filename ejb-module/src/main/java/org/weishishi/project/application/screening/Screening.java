package org.weishishi.project.application.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.screening.FindingView;
import org.weishishi.project.api.screening.HandOver;
import org.weishishi.project.application.StageGate;
import org.weishishi.project.application.alert.Radar;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.review.Review;
import org.weishishi.project.domain.review.ReviewRepository;
import org.weishishi.project.domain.screening.CheckBook;
import org.weishishi.project.domain.screening.CheckFacts.Judged;
import org.weishishi.project.domain.screening.CheckRun;
import org.weishishi.project.domain.screening.Finding;
import org.weishishi.project.domain.screening.FindingRepository;
import org.weishishi.project.domain.screening.FindingSheet;
import org.weishishi.project.domain.screening.Found;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;

/** 检查 · checks a project and keeps what it finds; called inside use cases with the project locked. */
@ApplicationScoped
public class Screening implements StageGate {

    private final FindingRepository findings;
    private final ReviewRepository reviews;
    private final FactsReader facts;
    private final Quotas quotas;
    private final Radar radar;
    private final Rules rules;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    Screening() {
        this(null, null, null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public Screening(
            FindingRepository findings,
            ReviewRepository reviews,
            FactsReader facts,
            Quotas quotas,
            Radar radar,
            Rules rules,
            CurrentActor actor,
            BusinessClock clock) {
        this.findings = findings;
        this.reviews = reviews;
        this.facts = facts;
        this.quotas = quotas;
        this.radar = radar;
        this.rules = rules;
        this.actor = actor;
        this.clock = clock;
    }

    @Override
    public boolean free(MicroProject project, StageKind leaving) {
        HandOver handOver = handOver(leaving);
        return handOver == null || check(project, handOver).holding().isEmpty();
    }

    @Override
    public void require(MicroProject project, StageKind leaving) {
        HandOver handOver = handOver(leaving);
        if (handOver != null) {
            require(project, handOver);
        }
    }

    @Override
    public void requireForAgenda(MicroProject project) {
        require(project, HandOver.AGENDA);
    }

    private static @Nullable HandOver handOver(StageKind leaving) {
        return switch (leaving) {
            case COLLECTION -> HandOver.TO_SCREENING;
            case SCREENING -> HandOver.SCREENING;
            default -> null;
        };
    }

    /** 交接检查 · refusal {@code project.error.openBlocks} when a BLOCK holds the project. @return what was found, none of which holds it */
    public List<FindingView> require(MicroProject project, HandOver handOver) {
        FindingSheet sheet = check(project, handOver);
        List<FindingView> holding = sheet.holding();
        if (!holding.isEmpty()) {
            throw BusinessException.refused(
                    "project.error.openBlocks",
                    project.details().name(),
                    holding.stream().map(FindingView::rule).distinct().collect(Collectors.joining(", ")));
        }
        return sheet.views();
    }

    /** Checks, keeps the findings and the record of this hand-over; who takes of the quota queues for it. */
    private FindingSheet check(MicroProject project, HandOver handOver) {
        if (handOver == HandOver.APPROVAL) {
            quotas.lock(
                    project.locality().communityId(), FactsReader.day(project).getYear());
        }
        RuleProfile edition = rules.byKey(project.rules());
        List<Found> found = found(project, edition);
        FindingSheet sheet = keep(project, found, edition);
        if (handOver == HandOver.TO_SCREENING) {
            radar.watch(project, found, edition);
        }
        findings.add(new CheckRun(project, handOver, sheet.views(), actor.by(), clock.now()));
        return sheet;
    }

    /** 再看一遍 · the radar looks at a project that was handed on, by that edition of the rules; no finding is kept. */
    public void watch(MicroProject project, RuleProfile edition) {
        radar.watch(project, found(project, edition), edition);
    }

    /** Checks and keeps the findings. */
    FindingSheet keep(MicroProject project) {
        RuleProfile edition = rules.byKey(project.rules());
        return keep(project, found(project, edition), edition);
    }

    private FindingSheet keep(MicroProject project, List<Found> found, RuleProfile edition) {
        FindingSheet sheet = FindingSheet.of(findings.of(project.id())).take(project.id(), found, edition, clock.now());
        sheet.fresh().forEach(findings::add);
        return sheet;
    }

    /** @return the finding as this moment's check leaves it, kept; {@code NOT_FOUND} without one, conflict once the road has ended */
    Finding finding(MicroProject project, String rule, String key) {
        if (project.stage() == null) {
            throw BusinessException.conflict("project.error.findingState", rule);
        }
        keep(project);
        return findings.of(project.id()).stream()
                .filter(one -> one.is(rule, key))
                .findFirst()
                .orElseThrow(() -> BusinessException.notFound("project.error.noFinding"));
    }

    /** @return the findings as a check of this moment would leave them; keeps nothing */
    public List<FindingView> now(MicroProject project) {
        RuleProfile edition = rules.byKey(project.rules());
        return FindingSheet.trial(findings.of(project.id()))
                .take(project.id(), found(project, edition), edition, clock.now())
                .views();
    }

    private List<Found> found(MicroProject project, RuleProfile edition) {
        Review review = latest(project.id());
        boolean due =
                project.stage() == StageKind.SCREENING || (review != null && project.stage() != StageKind.COLLECTION);
        Judged judged = new Judged(due, review == null ? Map.of() : review.ticks());
        return CheckBook.run(facts.of(project, edition, judged, deciders(project, review)));
    }

    private @Nullable Review latest(long projectId) {
        List<Review> rounds = reviews.of(projectId);
        return rounds.isEmpty() ? null : rounds.get(rounds.size() - 1);
    }

    /** In screening those who judge and release decide. */
    private Set<Long> deciders(MicroProject project, @Nullable Review review) {
        Set<Long> deciders = new HashSet<>();
        if (project.stage() == StageKind.SCREENING) {
            Long judge = review == null ? null : review.judge();
            if (judge != null) {
                deciders.add(judge);
            }
            if (actor.by().personId() != null && actor.require().may(Permission.SCREENING_RECORD)) {
                deciders.add(actor.require().personId());
            }
        }
        return deciders;
    }
}
