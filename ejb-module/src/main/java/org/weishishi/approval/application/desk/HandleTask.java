package org.weishishi.approval.application.desk;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.IntFunction;
import org.weishishi.approval.api.act.AskOpinion;
import org.weishishi.approval.api.act.AskSigner;
import org.weishishi.approval.api.act.GiveOpinion;
import org.weishishi.approval.api.act.HandOn;
import org.weishishi.approval.application.Colleagues;
import org.weishishi.approval.application.Handling;
import org.weishishi.approval.application.Handling.Held;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.operation.signer.AddSigner;
import org.weishishi.approval.domain.operation.signer.Answer;
import org.weishishi.approval.domain.operation.signer.Claim;
import org.weishishi.approval.domain.operation.signer.Consult;
import org.weishishi.approval.domain.operation.signer.RemoveSigner;
import org.weishishi.approval.domain.operation.signer.Transfer;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 待办操作 · adds signers, asks, hands over, claims; each on a task of the one who acts. */
@UseCase
public class HandleTask {

    private final Handling handling;
    private final Colleagues colleagues;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    HandleTask() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public HandleTask(Handling handling, Colleagues colleagues) {
        this.handling = handling;
        this.colleagues = colleagues;
    }

    /** 人选 · @return people who may be asked or handed over to, at most 20 */
    @Allowed(value = Permission.APPROVAL_DECIDE, kind = Allowed.Kind.READ)
    public List<Holder> colleagues(String text) {
        return colleagues.deciding(text);
    }

    /** 前加签、后加签. @return what the approval is about */
    @Allowed(Permission.APPROVAL_DECIDE)
    public SubjectRef add(AskSigner said) {
        return perform(
                said.taskId(),
                number -> new AddSigner(
                        number, said.revision(), said.before(), colleagues.deciding(said.person()), said.reason()));
    }

    /** 减签 · a signer one added, or a question one put. @return what the approval is about */
    @Allowed(Permission.APPROVAL_DECIDE)
    public SubjectRef remove(long addedTaskId) {
        return perform(addedTaskId, RemoveSigner::new);
    }

    /** 转办. @return what the approval is about */
    @Allowed(Permission.APPROVAL_DECIDE)
    public SubjectRef handOn(HandOn said) {
        return perform(
                said.taskId(),
                number -> new Transfer(number, said.revision(), colleagues.deciding(said.person()), said.reason()));
    }

    /** 征询. @return what the approval is about */
    @Allowed(Permission.APPROVAL_DECIDE)
    public SubjectRef ask(AskOpinion said) {
        return perform(
                said.taskId(),
                number -> new Consult(number, said.revision(), colleagues.deciding(said.person()), said.question()));
    }

    /** 答复征询. @return what the approval is about */
    @Allowed(Permission.APPROVAL_DECIDE)
    public SubjectRef answer(GiveOpinion said) {
        try {
            return perform(said.taskId(), number -> new Answer(number, said.opinion()));
        } catch (BusinessException refusal) {
            handling.keepTyped(refusal, said.taskId(), said.opinion());
            throw refusal;
        }
    }

    /** 认领. @return what the approval is about */
    @Allowed(Permission.APPROVAL_DECIDE)
    public SubjectRef claim(long taskId) {
        return perform(taskId, number -> new Claim(number, true));
    }

    /** 释放. @return what the approval is about */
    @Allowed(Permission.APPROVAL_DECIDE)
    public SubjectRef release(long taskId) {
        return perform(taskId, number -> new Claim(number, false));
    }

    private SubjectRef perform(long taskId, IntFunction<Operation> operation) {
        Held held = handling.byTask(taskId);
        handling.perform(held, operation.apply(held.task()));
        return held.approval().subject();
    }
}
