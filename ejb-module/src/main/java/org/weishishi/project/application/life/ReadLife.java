package org.weishishi.project.application.life;

import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.application.Approvals;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.life.LifeAct;
import org.weishishi.project.api.life.ProjectLife;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.application.campaign.Admissions;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.ProjectStage;
import org.weishishi.project.domain.StageState;
import org.weishishi.project.domain.campaign.Campaign;
import org.weishishi.project.domain.campaign.CampaignRepository;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 查阅项目操作 · what may be done with a project as a whole now, and what stopped it. */
@UseCase
public class ReadLife {

    private final ProjectRepository projects;
    private final CampaignRepository campaigns;
    private final Approvals approvals;
    private final Admissions admissions;
    private final CurrentActor actor;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ReadLife() {
        this(null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ReadLife(
            ProjectRepository projects,
            CampaignRepository campaigns,
            Approvals approvals,
            Admissions admissions,
            CurrentActor actor) {
        this.projects = projects;
        this.campaigns = campaigns;
        this.approvals = approvals;
        this.admissions = admissions;
        this.actor = actor;
    }

    /** @return as said; unknown and out of scope give the same {@code NOT_FOUND} */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public ProjectLife of(long projectId) {
        Actor reader = actor.require();
        MicroProject project = ProjectScope.visible(projects, projectId, reader);
        Long campaign = project.campaignId();
        boolean returned = returned(approvals, projectId);
        List<LifeAct> acts = Arrays.stream(LifeAct.values())
                .filter(act -> LifeRights.may(act, project, reader))
                .filter(act -> act != LifeAct.SEND_BACK || returned)
                .filter(act -> act != LifeAct.ACCEPT_LATE || admissions.asksStreet(project))
                .toList();
        return new ProjectLife(
                acts,
                stop(project),
                campaigns
                        .accepted(projectId)
                        .map(late -> new ProjectLife.Stop(late.why(), printed(late.by()), late.at()))
                        .orElse(null),
                campaign == null
                        ? null
                        : campaigns.find(campaign).map(Campaign::view).orElse(null),
                acts.contains(LifeAct.SEND_BACK) ? behind(project) : List.of());
    }

    private static ProjectLife.@Nullable Stop stop(MicroProject project) {
        boolean stopped = project.status() == ProjectStatus.SUSPENDED
                || project.status() == ProjectStatus.WITHDRAWN
                || project.status() == ProjectStatus.TERMINATED
                || project.status() == ProjectStatus.CLOSED;
        return Optional.of(project)
                .filter(p -> stopped)
                .flatMap(MicroProject::stopNote)
                .map(note -> new ProjectLife.Stop(note.why(), printed(note.by()), note.at()))
                .orElse(null);
    }

    private static String printed(ActedBy by) {
        return by.unitName() + " " + by.postName() + " " + by.personName();
    }

    private static List<String> behind(MicroProject project) {
        return project.road().stream()
                .filter(s -> s.state() == StageState.PASSED)
                .map(ProjectStage::key)
                .toList();
    }

    static boolean returned(Approvals approvals, long projectId) {
        return approvals
                .latest(new SubjectRef("project", projectId))
                .filter(a -> a.state() == ApprovalState.RETURNED)
                .isPresent();
    }
}
