package org.weishishi.project.application;

import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageTurn;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.filing.FilingRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 轮到谁 · which post has to act in the stage a project is in, and who holds it today; the approval chain says so itself. */
@UseCase
public class ReadTurn {

    private final ProjectRepository projects;
    private final FilingRepository filings;
    private final Directory directory;
    private final CurrentActor actor;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ReadTurn() {
        this(null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ReadTurn(ProjectRepository projects, FilingRepository filings, Directory directory, CurrentActor actor) {
        this.projects = projects;
        this.filings = filings;
        this.directory = directory;
        this.actor = actor;
    }

    /** @return whose turn it is, null once the road has ended; in the stage of the chain, who has to submit */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public @Nullable StageTurn of(long projectId) {
        Actor reader = actor.require();
        MicroProject project = ProjectScope.visible(projects, projectId, reader);
        StageKind stage = project.stage();
        if (stage == null) {
            return null;
        }
        UnitView unit = directory.unit(unit(project, stage));
        PostKind post = switch (unit.level()) {
            case COMMUNITY -> PostKind.COMMUNITY_CLERK;
            case STREET -> PostKind.STREET_OFFICER;
            case DISTRICT -> PostKind.DISTRICT_OFFICER;
            case CITY -> PostKind.CITY_OFFICER;
        };
        return new StageTurn(
                unit.name(),
                post,
                directory.holders(unit.id(), post).stream()
                        .map(Holder::personName)
                        .toList());
    }

    private long unit(MicroProject project, StageKind stage) {
        return switch (stage) {
            case SCREENING, CONSULTATION -> project.locality().streetId();
            case FILING ->
                filings.of(project.id()).stream()
                        .reduce((first, second) -> second)
                        .map(one -> one.state().withStreet() ? one.streetId() : one.receiverId())
                        .orElse(project.locality().streetId());
            default -> project.locality().communityId();
        };
    }
}
