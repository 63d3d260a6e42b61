package org.weishishi.approval.application.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import org.weishishi.approval.api.chain.StepField;
import org.weishishi.approval.application.ApprovalScope;
import org.weishishi.approval.application.FieldRights;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Paper;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.document.application.attachment.AttachmentHolder;
import org.weishishi.organization.api.Actor;
import org.weishishi.shared.SubjectRef;

/**
 * 纸质意见扫描件 · scans of 代填; read by who sees the approval, and never changed: the trail names their hash. A signer whose step hides papers sees only
 * the one that waits for their own confirmation.
 */
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
                .filter(approval -> !hidden(approval.course(), actor)
                        || !waiting(approval.course(), actor).isEmpty())
                .isPresent();
    }

    @Override
    public boolean shows(Actor actor, long id, String sha256) {
        return approvals
                .find(id)
                .filter(approval -> !hidden(approval.course(), actor)
                        || waiting(approval.course(), actor).contains(sha256))
                .isPresent();
    }

    private static boolean hidden(Course course, Actor actor) {
        return FieldRights.hidden(course, actor, StepField.ATTACHMENTS);
    }

    /** Scans of papers that wait for the actor to confirm. */
    private static List<String> waiting(Course course, Actor actor) {
        return FieldRights.waiting(course, actor).stream()
                .map(Task::paper)
                .filter(Objects::nonNull)
                .map(Paper::scan)
                .toList();
    }

    @Override
    public boolean writable(Actor actor, long id) {
        return false;
    }
}
