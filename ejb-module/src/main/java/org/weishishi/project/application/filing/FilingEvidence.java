package org.weishishi.project.application.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.weishishi.project.api.Evidence;
import org.weishishi.project.api.EvidenceSource;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.filing.FilingStep;
import org.weishishi.project.api.filing.FilingView;
import org.weishishi.project.domain.filing.Filing;
import org.weishishi.project.domain.filing.FilingRepository;
import org.weishishi.shared.SubjectRef;

/** 备案的证据 · each step of each filing of a project, for its history. */
@ApplicationScoped
public class FilingEvidence implements EvidenceSource {

    private final FilingRepository filings;
    private final FilingRules rules;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FilingEvidence() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public FilingEvidence(FilingRepository filings, FilingRules rules) {
        this.filings = filings;
        this.rules = rules;
    }

    @Override
    public List<Evidence> of(long projectId) {
        return filings.of(projectId).stream().flatMap(this::steps).toList();
    }

    private Stream<Evidence> steps(Filing filing) {
        FilingView view = filing.view(rules.of(filing));
        return view.steps().stream().map(step -> line(view, step));
    }

    private static Evidence line(FilingView filing, FilingStep step) {
        return new Evidence(
                StageKind.FILING,
                step.at(),
                step.who(),
                "project.evidence.FILING." + step.act().name(),
                List.of(filing.receiver(), filing.number()),
                new SubjectRef("filing", filing.id()),
                step.words().isEmpty() ? null : step.words());
    }
}
