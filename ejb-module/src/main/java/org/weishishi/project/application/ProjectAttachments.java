package org.weishishi.project.application;

import java.util.Optional;
import org.weishishi.document.application.attachment.AttachmentHolder;
import org.weishishi.organization.api.Actor;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.shared.Permission;

/** 随项目可见的附件 · read by who reads the project; they came with what they belong to and never change. */
public abstract class ProjectAttachments implements AttachmentHolder {

    private final ProjectRepository projects;

    /** @param projects where the projects are */
    protected ProjectAttachments(ProjectRepository projects) {
        this.projects = projects;
    }

    /** @return the project that the thing belongs to, empty when there is no such thing */
    protected abstract Optional<Long> project(long id);

    @Override
    public boolean readable(Actor actor, long id) {
        return actor.may(Permission.PROJECT_READ)
                && project(id)
                        .flatMap(projects::find)
                        .filter(project -> ProjectScope.sees(actor, project.locality()))
                        .isPresent();
    }

    @Override
    public boolean writable(Actor actor, long id) {
        return false;
    }
}
