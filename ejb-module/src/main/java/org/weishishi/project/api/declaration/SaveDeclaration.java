package org.weishishi.project.api.declaration;

import org.weishishi.project.api.ProjectDetails;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 保存申报内容 · makes the next version; also 更正 after the end of the road.
 *
 * @param projectId the project
 * @param seen number of the version the change starts from
 * @param details what lists show
 * @param plan the rest
 * @param why 修改原因, up to 500 characters; needed for a correction
 */
public record SaveDeclaration(long projectId, int seen, ProjectDetails details, ProjectPlan plan, String why)
        implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("project", projectId);
    }
}
