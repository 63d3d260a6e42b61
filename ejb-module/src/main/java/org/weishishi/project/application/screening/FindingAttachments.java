package org.weishishi.project.application.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.document.application.attachment.AttachmentHolder;
import org.weishishi.organization.api.Actor;
import org.weishishi.project.application.ProjectScope;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.screening.FindingRepository;
import org.weishishi.shared.Permission;

/** 特批的附件 · read by who reads the project; they came with the 特批 and never change. */
@ApplicationScoped
public class FindingAttachments implements AttachmentHolder {

    private final FindingRepository findings;
    private final ProjectRepository projects;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FindingAttachments() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public FindingAttachments(FindingRepository findings, ProjectRepository projects) {
        this.findings = findings;
        this.projects = projects;
    }

    @Override
    public String kind() {
        return "finding";
    }

    @Override
    public boolean readable(Actor actor, long id) {
        return actor.may(Permission.PROJECT_READ)
                && findings.find(id)
                        .flatMap(finding -> projects.find(finding.projectId()))
                        .filter(project -> ProjectScope.sees(actor, project.locality()))
                        .isPresent();
    }

    @Override
    public boolean writable(Actor actor, long id) {
        return false;
    }
}
