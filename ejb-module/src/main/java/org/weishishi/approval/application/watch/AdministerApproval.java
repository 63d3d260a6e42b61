package org.weishishi.approval.application.watch;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.approval.api.ApprovalFile;
import org.weishishi.approval.api.act.Explain;
import org.weishishi.approval.api.act.GiveSeat;
import org.weishishi.approval.api.act.TakeOver;
import org.weishishi.approval.application.ApprovalViews;
import org.weishishi.approval.application.Colleagues;
import org.weishishi.approval.application.Handling;
import org.weishishi.approval.application.Handling.Held;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.course.Agent.Capacity;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.operation.control.HandOver;
import org.weishishi.approval.domain.operation.control.Reassign;
import org.weishishi.approval.domain.operation.control.Resume;
import org.weishishi.approval.domain.operation.control.Terminate;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 审批管理 · stops, resumes, reassigns, moves and hands over, each with a reason that everybody sees. */
@UseCase
public class AdministerApproval {

    private final ApprovalRepository approvals;
    private final Handling handling;
    private final Colleagues colleagues;
    private final ApprovalViews views;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    AdministerApproval() {
        this(null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public AdministerApproval(
            ApprovalRepository approvals,
            Handling handling,
            Colleagues colleagues,
            ApprovalViews views) {
        this.approvals = approvals;
        this.handling = handling;
        this.colleagues = colleagues;
        this.views = views;
    }

    /** 人选 · @return people who may be given a seat, at most 20 */
    @Allowed(value = Permission.APPROVAL_ADMIN, kind = Allowed.Kind.READ)
    public List<Holder> colleagues(String text) {
        return colleagues.deciding(text);
    }

    /** @return the approval; {@code approval.error.noApproval} when there is none */
    @Allowed(value = Permission.APPROVAL_ADMIN, kind = Allowed.Kind.READ)
    public ApprovalFile file(long approvalId) {
        return approvals.find(approvalId)
                .map(views::file)
                .orElseThrow(() -> BusinessException.notFound("approval.error.noApproval"));
    }

    /** 终止. @return what the approval is about */
    @Allowed(Permission.APPROVAL_ADMIN)
    public SubjectRef terminate(Explain said) {
        return perform(said.approvalId(), new Terminate(said.reason()));
    }

    /** 恢复. @return what the approval is about */
    @Allowed(Permission.APPROVAL_ADMIN)
    public SubjectRef resume(Explain said) {
        return perform(said.approvalId(), new Resume(said.reason()));
    }

    /** 改派. @return what the approval is about */
    @Allowed(Permission.APPROVAL_ADMIN)
    public SubjectRef reassign(GiveSeat said) {
        return perform(said.approvalId(), new Reassign(said.slot(), colleagues.deciding(said.person()), said.reason()));
    }

    /** 交接 · @return the approvals in which something waits for somebody who leaves */
    @Allowed(value = Permission.APPROVAL_ADMIN, kind = Allowed.Kind.READ)
    public List<Long> waitingFor(long personId) {
        return approvals.waitingFor(personId);
    }

    /** 交接 of one of them; {@code approval.error.nothingToHandOver} when nothing waits there. @return what the approval is about */
    @Allowed(Permission.APPROVAL_ADMIN)
    public SubjectRef handOver(long approvalId, TakeOver said) {
        return perform(approvalId, new HandOver(said.personId(), colleagues.deciding(said.to()), said.reason()));
    }

    private SubjectRef perform(long approvalId, Operation operation) {
        Held held = handling.byId(approvalId, Capacity.ADMINISTRATOR);
        handling.perform(held, operation);
        return held.approval().subject();
    }
}
