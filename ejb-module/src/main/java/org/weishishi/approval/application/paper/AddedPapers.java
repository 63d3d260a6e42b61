package org.weishishi.approval.application.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.weishishi.approval.api.TaskState;
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
 * only by who added it, while that person may still add.
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
                .filter(approval -> !hidden(actor, approval.course()))
                .isPresent();
    }

    @Override
    public boolean writable(Actor actor, long id) {
        return actor.may(Permission.APPROVAL_DECIDE)
                && approvals.find(id).filter(approval -> adds(actor, approval)).isPresent();
    }

    @Override
    public boolean removable(Actor actor, long id, ActedBy addedBy) {
        return Long.valueOf(actor.personId()).equals(addedBy.personId()) && writable(actor, id);
    }

    private static boolean adds(Actor actor, Approval approval) {
        Course course = approval.course();
        return course.current().stream()
                .flatMap(round -> round.tasks().stream())
                .anyMatch(task -> open(actor, task)
                        && FieldRights.of(course, task.number()).adds(FieldRights.ATTACHMENTS));
    }

    /** A signer whose step hides them does not come by them on another way. */
    private static boolean hidden(Actor actor, Course course) {
        return course.current().stream()
                .flatMap(round -> round.tasks().stream())
                .anyMatch(task -> open(actor, task)
                        && FieldRights.of(course, task.number()).hides(FieldRights.ATTACHMENTS));
    }

    private static boolean open(Actor actor, Task task) {
        return task.state() == TaskState.OPEN
                && task.holder().personId() == actor.personId()
                && Long.valueOf(task.holder().postId()).equals(actor.by().postId());
    }
}
