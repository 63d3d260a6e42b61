package org.weishishi.project.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.Json;
import org.weishishi.approval.api.ApprovalEnded;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.api.StageReport.Outcome;

/** 审批结果 · reports the end of a project's approval to the sequencer, in the deciding transaction. */
@ApplicationScoped
public class ApprovalOutcome {

    private final Projects projects;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ApprovalOutcome() {
        this(null);
    }

    /** The sequencer. */
    @Inject
    public ApprovalOutcome(Projects projects) {
        this.projects = projects;
    }

    /** Approvals of other subjects are none of its business. */
    public void ended(@Observes ApprovalEnded news) {
        if (news.subject().kind().equals("project")) {
            projects.report(new StageReport(
                    news.subject().id(),
                    StageKind.CHAIN,
                    news.outcome() == ApprovalEnded.Outcome.APPROVED ? Outcome.PASSED : Outcome.REFUSED,
                    Json.createObjectBuilder()
                            .add("approval", news.approvalId())
                            .build()));
        }
    }
}
