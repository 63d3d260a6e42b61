package org.weishishi.project.application.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.weishishi.project.application.ProjectAttachments;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.screening.Finding;
import org.weishishi.project.domain.screening.FindingRepository;

/** 特批的附件 · read by who reads the project; they came with the 特批 and never change. */
@ApplicationScoped
public class FindingAttachments extends ProjectAttachments {

    private final FindingRepository findings;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FindingAttachments() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public FindingAttachments(FindingRepository findings, ProjectRepository projects) {
        super(projects);
        this.findings = findings;
    }

    @Override
    public String kind() {
        return "finding";
    }

    @Override
    protected Optional<Long> project(long id) {
        return findings.find(id).map(Finding::projectId);
    }
}
