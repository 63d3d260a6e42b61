package org.weishishi.project.application.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.organization.application.WorkingCalendar;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.application.ProjectEvidence;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.filing.Doer;
import org.weishishi.project.domain.filing.Filing;
import org.weishishi.project.domain.filing.FilingRepository;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;

/** 备案的取用 · locks a filing with its project for one of the two offices, and says who acts when. */
@ApplicationScoped
public class FilingAccess {

    private final ProjectRepository projects;
    private final FilingRepository filings;
    private final WorkingCalendar calendar;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FilingAccess() {
        this(null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public FilingAccess(
            ProjectRepository projects,
            FilingRepository filings,
            WorkingCalendar calendar,
            CurrentActor actor,
            BusinessClock clock) {
        this.projects = projects;
        this.filings = filings;
        this.calendar = calendar;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * 备案与项目.
     *
     * @param filing the filing
     * @param project its project, locked and in that stage
     */
    record Held(Filing filing, MicroProject project) {}

    /** @return the filing of the street that acts; {@code NOT_FOUND} for everybody else, also when there is none */
    Held ofStreet(long id) {
        Actor by = actor.require();
        return held(
                filings.find(id).filter(one -> one.streetId() == by.unit().id()).orElseThrow(FilingAccess::unknown));
    }

    /** @return the filing of the receiving office that acts; {@code NOT_FOUND} for everybody else, also when there is none */
    Held ofReceiver(long id) {
        Actor by = actor.require();
        return held(filings.find(id)
                .filter(one -> one.receiverId() == by.unit().id())
                .orElseThrow(FilingAccess::unknown));
    }

    /** @return the filing for the program itself */
    Held ofAny(long id) {
        return held(filings.find(id).orElseThrow(FilingAccess::unknown));
    }

    /** What another wrote before this one got the lock is read afresh. */
    private Held held(Filing found) {
        MicroProject project = projects.lock(found.projectId()).orElseThrow(FilingAccess::unknown);
        Filing filing = filings.fresh(found);
        project.currentKey(StageKind.FILING, filing.stageKey());
        return new Held(filing, project);
    }

    /** @return who acts now */
    Doer doer() {
        return new Doer(ProjectEvidence.printed(actor.by()), clock.now());
    }

    /** @return the last of so many working days from tomorrow */
    LocalDate last(int days) {
        return calendar.plusWorkingDays(clock.today(), days);
    }

    private static BusinessException unknown() {
        return BusinessException.notFound("project.error.noFiling");
    }
}
