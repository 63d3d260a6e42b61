package org.weishishi.approval.application.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.stream.Stream;
import org.weishishi.approval.api.chain.StepField;
import org.weishishi.approval.application.ApprovalScope;
import org.weishishi.approval.application.FieldRights;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.document.application.attachment.AttachmentHolder;
import org.weishishi.organization.api.Actor;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.Permission;

/**
 * 补充材料 · a paper that was missing, added by a signer whose step allows it while the task is open. Read by who sees the approval; taken away
 * only by who added it, while the task it was added for is open: at a later task of the same person it stays.
 */
@ApplicationScoped
public class AddedPapers implements AttachmentHolder {

    private final ApprovalRepository approvals;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    AddedPapers() {
        this(null);
    }

    @Inject
    public AddedPapers(ApprovalRepository approvals) {
        this.approvals = approvals;
    }

    @Override
    public String kind() {
        return "approval";
    }

    @Override
    public boolean readable(Actor actor, long id) {
        return approvals
                .find(id)
                .filter(approval -> ApprovalScope.sees(actor, approval))
                .filter(approval -> !FieldRights.hidden(approval.course(), actor, StepField.ATTACHMENTS))
                .isPresent();
    }

    @Override
    public boolean writable(Actor actor, long id) {
        return actor.may(Permission.APPROVAL_DECIDE)
                && approvals.find(id).stream()
                        .flatMap(approval -> adding(actor, approval))
                        .findAny()
                        .isPresent();
    }

    @Override
    public boolean removable(Actor actor, long id, ActedBy addedBy, OffsetDateTime addedAt) {
        return Long.valueOf(actor.personId()).equals(addedBy.personId())
                && actor.may(Permission.APPROVAL_DECIDE)
                && approvals.find(id).stream()
                        .flatMap(approval -> adding(actor, approval))
                        .anyMatch(task -> !addedAt.isBefore(task.openedAt()));
    }

    private static Stream<Task> adding(Actor actor, Approval approval) {
        Course course = approval.course();
        return FieldRights.waiting(course, actor).stream()
                .filter(task ->
                        task.isOpen() && FieldRights.of(course, task.number()).adds(StepField.ATTACHMENTS));
    }
}
