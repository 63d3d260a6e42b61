package org.weishishi.project.application;

import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.domain.MicroProject;

/** Turns the aggregate into what others may see of it. */
public final class ProjectViews {

    private ProjectViews() {}

    /** @return what lists show of it */
    public static ProjectView of(MicroProject project) {
        ProjectDetails details = project.details();
        return new ProjectView(
                project.id(),
                project.code(),
                details.name(),
                details.kind().name(),
                project.named().kindName(),
                details.subkind(),
                details.field(),
                project.named().fieldName(),
                project.locality().communityId(),
                project.locality().communityName(),
                details.proposerUnit(),
                details.amount(),
                details.amountIsDemonstration(),
                project.status().name(),
                project.stage(),
                project.stageKey(),
                project.stageName(),
                project.rules(),
                project.updatedAt());
    }
}
