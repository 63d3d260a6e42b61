package org.weishishi.approval.application.desk;

import jakarta.inject.Inject;
import org.weishishi.approval.api.act.Explain;
import org.weishishi.approval.application.Handling;
import org.weishishi.approval.application.Handling.Held;
import org.weishishi.approval.domain.course.Agent.Capacity;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.operation.control.Urge;
import org.weishishi.approval.domain.operation.decision.Cancel;
import org.weishishi.approval.domain.operation.decision.TakeBack;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 送审人与办理人的操作 · takes back, withdraws, urges; on an approval one takes part in. */
@UseCase
public class SteerApproval {

    private final Handling handling;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    SteerApproval() {
        this(null);
    }

    /** All collaborators are ports. */
    @Inject
    public SteerApproval(Handling handling) {
        this.handling = handling;
    }

    /** 撤回 · one's own last act. @return what the approval is about */
    @Allowed({Permission.APPROVAL_DECIDE, Permission.APPROVAL_SUBMIT})
    public SubjectRef takeBack(long approvalId) {
        return perform(approvalId, new TakeBack());
    }

    /** 撤销. @return what the approval is about */
    @Allowed(Permission.APPROVAL_SUBMIT)
    public SubjectRef cancel(Explain said) {
        return perform(said.approvalId(), new Cancel(said.reason()));
    }

    /** 催办. @return what the approval is about */
    @Allowed({Permission.APPROVAL_DECIDE, Permission.APPROVAL_SUBMIT})
    public SubjectRef urge(long approvalId) {
        return perform(approvalId, new Urge());
    }

    private SubjectRef perform(long approvalId, Operation operation) {
        Held held = handling.byId(approvalId, Capacity.PERSON);
        handling.perform(held, operation);
        return held.approval().subject();
    }
}
