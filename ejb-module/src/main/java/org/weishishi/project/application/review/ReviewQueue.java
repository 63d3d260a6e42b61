package org.weishishi.project.application.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.weishishi.organization.application.WorkingCalendar;
import org.weishishi.project.api.StageEntered;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.review.Review;
import org.weishishi.project.domain.review.ReviewRepository;
import org.weishishi.rule.api.CheckRule;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;

/** 初审排队 · a project that reaches screening is queued at its street, with the last working day to judge it. */
@ApplicationScoped
public class ReviewQueue {

    private static final int DAYS = 5;

    private final ProjectRepository projects;
    private final ReviewRepository reviews;
    private final WorkingCalendar calendar;
    private final Rules rules;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ReviewQueue() {
        this(null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ReviewQueue(ProjectRepository projects, ReviewRepository reviews, WorkingCalendar calendar, Rules rules) {
        this.projects = projects;
        this.reviews = reviews;
        this.calendar = calendar;
        this.rules = rules;
    }

    /** Other stages are none of its business. */
    public void entered(@Observes StageEntered news) {
        if (news.stage() != StageKind.SCREENING) {
            return;
        }
        MicroProject project =
                projects.find(news.projectId()).orElseThrow(() -> BusinessException.notFound("project.error.notFound"));
        List<Review> before = reviews.of(project.id());
        LocalDate day = news.at().atZoneSameInstant(BusinessClock.ZONE).toLocalDate();
        reviews.add(new Review(
                project.id(),
                project.locality().streetId(),
                before.isEmpty() ? null : before.get(before.size() - 1),
                news.at(),
                calendar.plusWorkingDays(day, days(project))));
    }

    /** {@code reviewDays} of R4: how many working days the street has. */
    private int days(MicroProject project) {
        CheckRule rule = rules.byKey(project.rules()).checks().get("R4");
        return rule == null ? DAYS : rule.number("reviewDays", DAYS);
    }
}
