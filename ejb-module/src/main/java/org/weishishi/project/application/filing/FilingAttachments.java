package org.weishishi.project.application.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.weishishi.project.application.ProjectAttachments;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.filing.Filing;
import org.weishishi.project.domain.filing.FilingRepository;

/** 备案的附件 · read by who reads the project; they came with the filing and never change. */
@ApplicationScoped
public class FilingAttachments extends ProjectAttachments {

    private final FilingRepository filings;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FilingAttachments() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public FilingAttachments(FilingRepository filings, ProjectRepository projects) {
        super(projects);
        this.filings = filings;
    }

    @Override
    public String kind() {
        return "filing";
    }

    @Override
    protected Optional<Long> project(long id) {
        return filings.find(id).map(Filing::projectId);
    }
}
