package org.weishishi.approval.application.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.approval.api.chain.StepField;
import org.weishishi.approval.application.ApprovalScope;
import org.weishishi.approval.application.FieldRights;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.document.application.attachment.AttachmentHolder;
import org.weishishi.organization.api.Actor;
import org.weishishi.shared.SubjectRef;

/** 纸质意见扫描件 · scans of 代填; read by who sees the approval, and never changed: the trail names their hash. */
@ApplicationScoped
public class PaperScans implements AttachmentHolder {

    private static final String KIND = "approvalScan";

    private final ApprovalRepository approvals;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    PaperScans() {
        this(null);
    }

    @Inject
    public PaperScans(ApprovalRepository approvals) {
        this.approvals = approvals;
    }

    /** @return what scans of that approval are bound to */
    public static SubjectRef of(long approvalId) {
        return new SubjectRef(KIND, approvalId);
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public boolean readable(Actor actor, long id) {
        return approvals
                .find(id)
                .filter(approval -> ApprovalScope.sees(actor, approval))
                .filter(approval -> shown(approval.course(), actor))
                .isPresent();
    }

    /** A signer whose step hides papers sees a scan only while it waits for their own confirmation. */
    private static boolean shown(Course course, Actor actor) {
        return !FieldRights.hidden(course, actor, StepField.ATTACHMENTS)
                || FieldRights.waiting(course, actor).stream().anyMatch(task -> task.paper() != null);
    }

    @Override
    public boolean writable(Actor actor, long id) {
        return false;
    }
}
