package org.weishishi.project.api.consultation;

import java.time.LocalDate;
import java.util.List;
import org.weishishi.project.api.StageReport.Outcome;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 记录商议 · the street's discussion with the bodies of the community.
 *
 * @param projectId the project, which must be in its consultation
 * @param on 商议日期, from the day the stage began to today
 * @param bodies 各方意见, one to ten
 * @param outcome PASSED or REFUSED
 * @param conclusion 商议结论, up to 1000 characters; needed to refuse, and to pass against a body that disagrees
 * @param attachments numbers of the files kept for this form
 */
public record RecordConsultation(
        long projectId,
        LocalDate on,
        List<BodyOpinion> bodies,
        Outcome outcome,
        String conclusion,
        List<Long> attachments)
        implements Concerns {

    /** Copies the lists. */
    public RecordConsultation {
        bodies = List.copyOf(bodies);
        attachments = List.copyOf(attachments);
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("project", projectId);
    }
}
