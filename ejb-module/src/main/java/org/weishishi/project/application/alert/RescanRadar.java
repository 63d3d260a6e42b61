package org.weishishi.project.application.alert;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.application.screening.Screening;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.alert.AlertRepository;
import org.weishishi.project.domain.screening.SplitCheck;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/**
 * 预警重扫 · looks again at the projects of this year and of the window of R2, by the rules in force today: what a changed rule or a
 * changed declaration brings together is found though nobody hands anything over. Groups only grow; what was dismissed stays so until a
 * project joins.
 */
@UseCase
public class RescanRadar {

    private final AlertRepository alerts;
    private final ProjectRepository projects;
    private final Screening screening;
    private final Rules rules;
    private final Directory directory;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    RescanRadar() {
        this(null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public RescanRadar(
            AlertRepository alerts,
            ProjectRepository projects,
            Screening screening,
            Rules rules,
            Directory directory,
            BusinessClock clock) {
        this.alerts = alerts;
        this.projects = projects;
        this.screening = screening;
        this.rules = rules;
        this.directory = directory;
        this.clock = clock;
    }

    /** @return the communities with projects that somebody handed on */
    @Allowed(value = Permission.SYSTEM, kind = Allowed.Kind.READ)
    public List<Long> communities() {
        return alerts.communities();
    }

    /** @return how many projects of the community were looked at */
    @Allowed(Permission.SYSTEM)
    public int rescan(long communityId) {
        UnitView community = directory.unit(communityId);
        RuleProfile today = rules.inForce(community, clock.today());
        List<Long> handedOn = alerts.handedOn(communityId, since(SplitCheck.window(today)));
        for (long id : handedOn) {
            projects.find(id).ifPresent(project -> screening.watch(project, today));
        }
        return handedOn.size();
    }

    private OffsetDateTime since(int days) {
        LocalDate year = clock.today().withDayOfYear(1);
        LocalDate window = clock.today().minusDays(days);
        return (window.isBefore(year) ? window : year)
                .atStartOfDay(BusinessClock.ZONE)
                .toOffsetDateTime();
    }
}
