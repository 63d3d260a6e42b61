package org.weishishi.project.application.campaign;

import jakarta.inject.Inject;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.campaign.AcceptLate;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.ProjectText;
import org.weishishi.project.domain.campaign.Admission;
import org.weishishi.project.domain.campaign.Campaign;
import org.weishishi.project.domain.campaign.CampaignRepository;
import org.weishishi.project.domain.campaign.LateAcceptance;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 逾期申报 · the street's word on a project that comes after the collection. */
@UseCase
public class AcceptLateProject {

    private final CampaignRepository campaigns;
    private final Admissions admissions;
    private final ProjectRepository projects;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    AcceptLateProject() {
        this(null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public AcceptLateProject(
            CampaignRepository campaigns,
            Admissions admissions,
            ProjectRepository projects,
            CurrentActor actor,
            BusinessClock clock) {
        this.campaigns = campaigns;
        this.admissions = admissions;
        this.projects = projects;
        this.actor = actor;
        this.clock = clock;
    }

    /** 同意逾期申报 · refusal {@code project.error.notLate} when it needs none; conflict {@code lateAccepted} when it has it already. */
    @Allowed(Permission.SCREENING_RECORD)
    public void accept(AcceptLate said) {
        Actor street = actor.require();
        MicroProject project = ProjectScope.locked(projects, said.projectId(), street);
        String why = ProjectText.required("stopWhy", said.why(), 1000);
        if (campaigns.accepted(project.id()).isPresent()) {
            throw BusinessException.conflict(
                    "project.error.lateAccepted", project.details().name());
        }
        Admission admission = admissions.admission(project);
        Campaign campaign = admission.campaign();
        if (project.stage() != StageKind.COLLECTION
                || admission.how() != Admission.How.ASK_STREET
                || campaign == null) {
            throw BusinessException.refused(
                    "project.error.notLate", project.details().name());
        }
        campaigns.accept(new LateAcceptance(project.id(), campaign.id(), why, street.by(), clock.now()));
    }
}
