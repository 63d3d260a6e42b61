package org.weishishi.project.application.consultation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.document.application.attachment.AttachmentHolder;
import org.weishishi.organization.api.Actor;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.shared.Permission;

/** 商议的附件 · of a project's consultations; read by who reads the project, they came with the record and never change. */
@ApplicationScoped
public class ConsultationAttachments implements AttachmentHolder {

    private final ProjectRepository projects;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ConsultationAttachments() {
        this(null);
    }

    /** All collaborators are ports. */
    @Inject
    public ConsultationAttachments(ProjectRepository projects) {
        this.projects = projects;
    }

    @Override
    public String kind() {
        return "consultation";
    }

    @Override
    public boolean readable(Actor actor, long id) {
        return actor.may(Permission.PROJECT_READ)
                && projects.find(id)
                        .filter(project -> ProjectScope.sees(actor, project.locality()))
                        .isPresent();
    }

    @Override
    public boolean writable(Actor actor, long id) {
        return false;
    }
}
