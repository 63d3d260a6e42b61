package org.weishishi.project.application.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.document.application.attachment.AttachmentHolder;
import org.weishishi.organization.api.Actor;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.filing.FilingRepository;
import org.weishishi.shared.Permission;

/** 备案的附件 · read by who reads the project; they came with the filing and never change. */
@ApplicationScoped
public class FilingAttachments implements AttachmentHolder {

    private final FilingRepository filings;
    private final ProjectRepository projects;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FilingAttachments() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public FilingAttachments(FilingRepository filings, ProjectRepository projects) {
        this.filings = filings;
        this.projects = projects;
    }

    @Override
    public String kind() {
        return "filing";
    }

    @Override
    public boolean readable(Actor actor, long id) {
        return actor.may(Permission.PROJECT_READ)
                && filings.find(id)
                        .flatMap(filing -> projects.find(filing.projectId()))
                        .filter(project -> ProjectScope.sees(actor, project.locality()))
                        .isPresent();
    }

    @Override
    public boolean writable(Actor actor, long id) {
        return false;
    }
}
