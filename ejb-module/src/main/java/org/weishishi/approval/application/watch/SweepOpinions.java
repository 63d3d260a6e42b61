package org.weishishi.approval.application.watch;

import jakarta.inject.Inject;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.application.OpinionForm;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.organization.application.draft.FormDrafts;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/**
 * 清理意见草稿 · what was typed for a task is over once its person decided it, at the desk, in a batch, by an answer, on paper or by a program. It is
 * swept afterwards, so that a decision has nothing to do with drafts; what was typed for a task that somebody else ended stays for its person.
 */
@UseCase
public class SweepOpinions {

    private final ApprovalRepository approvals;
    private final FormDrafts drafts;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    SweepOpinions() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public SweepOpinions(ApprovalRepository approvals, FormDrafts drafts) {
        this.approvals = approvals;
        this.drafts = drafts;
    }

    /** Forgets opinions of decided tasks, a page at a time. @return the last draft looked at, to go on behind it; 0 when there are no more */
    @Allowed(value = Permission.SYSTEM, kind = Allowed.Kind.UPKEEP)
    public long forgetDecided(long after) {
        return drafts.forget(
                OpinionForm.FORM,
                after,
                (person, key) -> approvals
                        .task(OpinionForm.task(key))
                        .filter(task -> task.state() == TaskState.DONE && task.personId() == person)
                        .isPresent());
    }
}
