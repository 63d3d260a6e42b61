package org.weishishi.approval.application.watch;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Collectors;
import org.weishishi.approval.api.ApprovalFile;
import org.weishishi.approval.api.act.Explain;
import org.weishishi.approval.api.act.GiveSeat;
import org.weishishi.approval.api.act.MoveChain;
import org.weishishi.approval.api.act.SeatRow;
import org.weishishi.approval.api.act.TakeOver;
import org.weishishi.approval.api.book.MovePreview;
import org.weishishi.approval.application.ApprovalViews;
import org.weishishi.approval.application.Colleagues;
import org.weishishi.approval.application.Handling;
import org.weishishi.approval.application.Handling.Held;
import org.weishishi.approval.application.StandingSubject;
import org.weishishi.approval.application.book.ChainBook;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.course.Agent.Capacity;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Engine;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Slot;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.operation.control.HandOver;
import org.weishishi.approval.domain.operation.control.Move;
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
    private final ChainBook chains;
    private final Iterable<StandingSubject> subjects;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    AdministerApproval() {
        this(null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public AdministerApproval(
            ApprovalRepository approvals,
            Handling handling,
            Colleagues colleagues,
            ApprovalViews views,
            ChainBook chains,
            @Any Instance<StandingSubject> subjects) {
        this.approvals = approvals;
        this.handling = handling;
        this.colleagues = colleagues;
        this.views = views;
        this.chains = chains;
        this.subjects = subjects;
    }

    /** 人选 · @return people who may be given a seat, at most 20 */
    @Allowed(value = Permission.APPROVAL_ADMIN, kind = Allowed.Kind.READ)
    public List<Holder> colleagues(String text) {
        return colleagues.deciding(text);
    }

    /** @return the approval; {@code approval.error.noApproval} when there is none */
    @Allowed(value = Permission.APPROVAL_ADMIN, kind = Allowed.Kind.READ)
    public ApprovalFile file(long approvalId) {
        return approvals
                .find(approvalId)
                .map(views::file)
                .orElseThrow(() -> BusinessException.notFound("approval.error.noApproval"));
    }

    /** 席位 · @return the seats of the current round, none without one */
    @Allowed(value = Permission.APPROVAL_ADMIN, kind = Allowed.Kind.READ)
    public List<SeatRow> seats(long approvalId) {
        return approvals.find(approvalId).flatMap(a -> a.course().current()).stream()
                .flatMap(round -> round.slots().stream().map(slot -> row(round, slot)))
                .toList();
    }

    private static SeatRow row(Round round, Slot slot) {
        String who = round.waiting().stream()
                .filter(t -> t.slot() == slot.number())
                .map(t -> Work.who(t.holder()))
                .distinct()
                .collect(Collectors.joining(" / "));
        return new SeatRow(slot.number(), slot.postName(), who, round.vacant(slot));
    }

    /** 终止. @return what the approval is about */
    @Allowed(Permission.APPROVAL_ADMIN)
    public SubjectRef terminate(Explain said) {
        return perform(said.approvalId(), new Terminate(said.reason()));
    }

    /** 恢复; conflict {@code approval.error.subjectStopped} while what it is about does not go on. @return what the approval is about */
    @Allowed(Permission.APPROVAL_ADMIN)
    public SubjectRef resume(Explain said) {
        Held held = handling.byId(said.approvalId(), Capacity.ADMINISTRATOR);
        Approval approval = held.approval();
        for (StandingSubject room : subjects) {
            if (room.kind().equals(approval.subject().kind())
                    && !room.goesOn(approval.subject().id())) {
                throw BusinessException.conflict("approval.error.subjectStopped", approval.title());
            }
        }
        handling.perform(held, new Resume(said.reason()));
        return approval.subject();
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

    /** 更换版本 · @return where the approval would stand, nothing changed yet */
    @Allowed(value = Permission.APPROVAL_ADMIN, kind = Allowed.Kind.READ)
    public MovePreview previewMove(long approvalId, int version) {
        Approval approval =
                approvals.find(approvalId).orElseThrow(() -> BusinessException.notFound("approval.error.noApproval"));
        Held held = handling.held(approval, Capacity.ADMINISTRATOR);
        Course then = Engine.apply(approval.course(), move(approval, version, "-"), held.agent(), held.office())
                .course();
        return new MovePreview(
                approvalId,
                approval.title(),
                approval.course().current().map(Round::name).orElse(""),
                then.state(),
                then.current().map(Round::name).orElse(""),
                then.current().stream()
                        .flatMap(r -> r.waiting().stream())
                        .map(t -> Work.who(t.holder()))
                        .toList());
    }

    /** 更换版本. @return what the approval is about */
    @Allowed(Permission.APPROVAL_ADMIN)
    public SubjectRef move(MoveChain said) {
        Held held = handling.byId(said.approvalId(), Capacity.ADMINISTRATOR);
        handling.perform(held, move(held.approval(), said.version(), said.reason()));
        return held.approval().subject();
    }

    private Move move(Approval approval, int version, String reason) {
        return new Move(chains.version(approval.course().chain().key(), version), reason);
    }

    private SubjectRef perform(long approvalId, Operation operation) {
        Held held = handling.byId(approvalId, Capacity.ADMINISTRATOR);
        handling.perform(held, operation);
        return held.approval().subject();
    }
}
