package org.weishishi.project.application.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.organization.application.WorkingCalendar;
import org.weishishi.project.api.StageEntered;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.life.ProjectResumed;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.filing.Filing;
import org.weishishi.project.domain.filing.FilingRepository;
import org.weishishi.rule.api.FilingRule;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;

/** 备案排队 · a project that reaches its filing waits at its street, which is told; after a standstill the days begin again. */
@ApplicationScoped
public class FilingQueue {

    private final ProjectRepository projects;
    private final FilingRepository filings;
    private final FilingRules rules;
    private final Directory directory;
    private final WorkingCalendar calendar;
    private final FilingNews news;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FilingQueue() {
        this(null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public FilingQueue(
            ProjectRepository projects,
            FilingRepository filings,
            FilingRules rules,
            Directory directory,
            WorkingCalendar calendar,
            FilingNews news) {
        this.projects = projects;
        this.filings = filings;
        this.rules = rules;
        this.directory = directory;
        this.calendar = calendar;
        this.news = news;
    }

    /** Other stages are none of its business. */
    public void entered(@Observes StageEntered said) {
        if (said.stage() != StageKind.FILING) {
            return;
        }
        MicroProject project = project(said.projectId());
        FilingRule rule = rules.of(project.rules(), said.key());
        UnitView receiver = directory.ancestor(project.locality().communityId(), OrgLevel.valueOf(rule.level()));
        List<Filing> before = filings.of(project.id());
        Filing filing = new Filing(
                project.id(),
                project.locality().streetId(),
                project.rules(),
                said.key(),
                receiver,
                before.size() + 1,
                last(said.at(), rule.sendDays()));
        filings.add(filing);
        news.toSend(project, filing);
    }

    /** 恢复 · whoever acts next has all days again. */
    public void resumed(@Observes ProjectResumed said) {
        MicroProject project = project(said.projectId());
        if (project.stage() == StageKind.FILING) {
            filings.of(project.id()).stream()
                    .filter(one -> one.stageKey().equals(project.stageKey()))
                    .reduce((first, second) -> second)
                    .ifPresent(one -> {
                        FilingRule rule = rules.of(one);
                        one.begin(last(said.at(), one.state().withStreet() ? rule.sendDays() : rule.questionDays()));
                    });
        }
    }

    private MicroProject project(long id) {
        return projects.find(id).orElseThrow(() -> BusinessException.notFound("project.error.notFound"));
    }

    private LocalDate last(OffsetDateTime at, int days) {
        return calendar.plusWorkingDays(at.atZoneSameInstant(BusinessClock.ZONE).toLocalDate(), days);
    }
}
