package org.weishishi.project.application.screening;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.screening.FindingView;
import org.weishishi.project.api.screening.FindingsView;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.screening.CheckBook;
import org.weishishi.project.domain.screening.CheckRun;
import org.weishishi.project.domain.screening.Finding;
import org.weishishi.project.domain.screening.FindingRepository;
import org.weishishi.project.domain.screening.FindingSheet;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 检查情况 · what the rules say of a project, or of one that is still being typed. */
@UseCase
public class ReadFindings {

    private final ProjectRepository projects;
    private final FindingRepository findings;
    private final Screening screening;
    private final FactsReader facts;
    private final Quotas quotas;
    private final Rules rules;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ReadFindings() {
        this(null, null, null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ReadFindings(
            ProjectRepository projects,
            FindingRepository findings,
            Screening screening,
            FactsReader facts,
            Quotas quotas,
            Rules rules,
            CurrentActor actor,
            BusinessClock clock) {
        this.projects = projects;
        this.findings = findings;
        this.screening = screening;
        this.facts = facts;
        this.quotas = quotas;
        this.rules = rules;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * 填写时检查 · keeps nothing.
     *
     * @return what the rules in force today say of it in the own community; none above a community
     */
    @Allowed(value = Permission.PROPOSAL_ENTER, kind = Allowed.Kind.READ)
    public List<FindingView> typed(ProjectDetails details) {
        Actor clerk = actor.require();
        if (!ProjectScope.atCommunity(clerk)) {
            return List.of();
        }
        RuleProfile edition = rules.inForce(clerk.unit(), clock.today());
        return FindingSheet.trial(List.of())
                .take(0, CheckBook.run(facts.typed(details, new Locality(clerk.unit()), edition)), edition, clock.now())
                .views();
    }

    /** @return the findings of a project; as they were kept once its road has ended. Unknown and out of scope: {@code NOT_FOUND} */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public FindingsView of(long projectId) {
        Actor reader = actor.require();
        return of(ProjectScope.visible(projects, projectId, reader), reader);
    }

    /** @return the same, empty where the reader does not see the project: a signer from elsewhere is asked for an opinion without it */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public Optional<FindingsView> ifVisible(long projectId) {
        Actor reader = actor.require();
        return projects.find(projectId)
                .filter(project -> ProjectScope.sees(reader, project.locality()))
                .map(project -> of(project, reader));
    }

    private FindingsView of(MicroProject project, Actor reader) {
        long projectId = project.id();
        boolean running = project.stage() != null;
        List<FindingView> shown = running
                ? screening.now(project)
                : findings.of(projectId).stream().map(Finding::view).toList();
        boolean clerk = reader.unit().level() == OrgLevel.COMMUNITY && reader.may(Permission.APPROVAL_SUBMIT);
        return new FindingsView(
                shown,
                findings.runs(projectId).stream().map(CheckRun::view).toList(),
                quotas.of(
                        project.locality().communityId(),
                        FactsReader.day(project).getYear(),
                        projectId),
                running && clerk,
                running && reader.may(Permission.SCREENING_RECORD),
                clerk && project.stage() == StageKind.COLLECTION,
                running && reader.may(Permission.WAIVER_GRANT) ? reader.post().name() : null);
    }
}
