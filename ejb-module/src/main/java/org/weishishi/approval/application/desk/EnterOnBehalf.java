package org.weishishi.approval.application.desk;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.weishishi.approval.api.UnitTask;
import org.weishishi.approval.api.act.ConfirmOpinion;
import org.weishishi.approval.api.act.EnterOpinion;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.application.ApprovalViews;
import org.weishishi.approval.application.Handling;
import org.weishishi.approval.application.Handling.Held;
import org.weishishi.approval.application.WaitingPapers;
import org.weishishi.approval.application.paper.PaperScans;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.TaskLists;
import org.weishishi.approval.domain.TaskRow;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Paper;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.operation.decision.ConfirmPaper;
import org.weishishi.approval.domain.operation.decision.EnterPaper;
import org.weishishi.document.application.attachment.Attachments;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;
import org.weishishi.signature.application.Signatures;

/**
 * 代填 · a clerk of the unit enters what the signer wrote on paper, with its scan; the signer or a second person confirms. The scan stands for the
 * signature. Where a step must be signed and signatures are electronic it cannot: the signer signs at the desk ({@code approval.error.paperMustSign}).
 */
@UseCase
public class EnterOnBehalf {

    private final Handling handling;
    private final Attachments attachments;
    private final ApprovalRepository approvals;
    private final TaskLists tasks;
    private final ApprovalViews views;
    private final CurrentActor actor;
    private final Signatures signatures;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    EnterOnBehalf() {
        this(null, null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public EnterOnBehalf(
            Handling handling,
            Attachments attachments,
            ApprovalRepository approvals,
            TaskLists tasks,
            ApprovalViews views,
            CurrentActor actor,
            Signatures signatures) {
        this.handling = handling;
        this.attachments = attachments;
        this.approvals = approvals;
        this.tasks = tasks;
        this.views = views;
        this.actor = actor;
        this.signatures = signatures;
    }

    /** 可代填的待办 · @return open tasks of the others of one's own unit, newest first, at most 100 */
    @Allowed(value = Permission.APPROVAL_PAPER, kind = Allowed.Kind.READ)
    public List<UnitTask> open() {
        Actor clerk = actor.require();
        return tasks.openOfUnit(clerk.unit().id(), clerk.personId()).stream()
                .map(row -> unitTask(row, clerk))
                .toList();
    }

    private UnitTask unitTask(TaskRow row, Actor clerk) {
        int number = approvals.task(row.id()).orElseThrow().number();
        Course course = approvals.find(row.approvalId()).orElseThrow().course();
        Optional<Paper> paper = WaitingPapers.of(course, number);
        return new UnitTask(
                views.task(row),
                row.approvalId(),
                course.task(number).map(t -> Work.who(t.holder())).orElse(""),
                paper.map(WaitingPapers::view).orElse(null),
                paper.filter(p -> Long.valueOf(clerk.personId())
                                .equals(p.enteredBy().personId()))
                        .isPresent());
    }

    /** 代填. @return what the approval is about */
    @Allowed(Permission.APPROVAL_PAPER)
    public SubjectRef enter(EnterOpinion said) {
        Held held = handling.byTask(said.taskId());
        paperWillDo(held);
        Actor clerk = actor.require();
        String scan = attachments
                .kept(said.scan(), clerk)
                .map(Attachments.KeptFile::sha256)
                .orElseThrow(() -> BusinessException.refused("approval.error.noScan"));
        handling.perform(
                held,
                new EnterPaper(held.task(), said.approve() ? Verdict.APPROVE : Verdict.REJECT, said.opinion(), scan));
        attachments.bind(List.of(said.scan()), PaperScans.of(held.approval().id()), clerk);
        return held.approval().subject();
    }

    /** 确认代填, or not. @return what the approval is about */
    @Allowed({Permission.APPROVAL_DECIDE, Permission.APPROVAL_PAPER})
    public SubjectRef confirm(ConfirmOpinion said) {
        Held held = handling.byTask(said.taskId());
        if (said.accept()) {
            paperWillDo(held);
        }
        handling.perform(held, new ConfirmPaper(held.task(), said.accept(), null));
        return held.approval().subject();
    }

    /** Names the signer to their own unit only; the engine refuses everybody else. */
    private void paperWillDo(Held held) {
        Course course = held.approval().course();
        boolean mustSign = course.roundOf(held.task())
                .flatMap(round -> course.chain().find(round.step()))
                .filter(step -> step.allows(StepFlag.MUST_SIGN))
                .isPresent();
        if (mustSign && signatures.signer().signs()) {
            course.task(held.task())
                    .map(Task::holder)
                    .filter(holder ->
                            Long.valueOf(holder.unitId()).equals(actor.by().unitId()))
                    .ifPresent(holder -> {
                        throw BusinessException.refused("approval.error.paperMustSign", holder.personName());
                    });
        }
    }
}
