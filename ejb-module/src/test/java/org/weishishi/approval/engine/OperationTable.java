package org.weishishi.approval.engine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Engine;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Transition;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.operation.control.HandOver;
import org.weishishi.approval.domain.operation.control.Move;
import org.weishishi.approval.domain.operation.control.PassTime;
import org.weishishi.approval.domain.operation.control.Reassign;
import org.weishishi.approval.domain.operation.control.Reseat;
import org.weishishi.approval.domain.operation.control.Resume;
import org.weishishi.approval.domain.operation.control.Share;
import org.weishishi.approval.domain.operation.control.Terminate;
import org.weishishi.approval.domain.operation.control.Urge;
import org.weishishi.approval.domain.operation.decision.Cancel;
import org.weishishi.approval.domain.operation.decision.ConfirmPaper;
import org.weishishi.approval.domain.operation.decision.Decide;
import org.weishishi.approval.domain.operation.decision.EnterPaper;
import org.weishishi.approval.domain.operation.decision.Resubmit;
import org.weishishi.approval.domain.operation.decision.Return;
import org.weishishi.approval.domain.operation.decision.Start;
import org.weishishi.approval.domain.operation.decision.TakeBack;
import org.weishishi.approval.domain.operation.signer.AddSigner;
import org.weishishi.approval.domain.operation.signer.Answer;
import org.weishishi.approval.domain.operation.signer.Claim;
import org.weishishi.approval.domain.operation.signer.Consult;
import org.weishishi.approval.domain.operation.signer.RemoveSigner;
import org.weishishi.approval.domain.operation.signer.Transfer;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/**
 * Tries every operation in every state by everybody, on one chain: 社区 (person 2) → 会签 of two posts (3 and 4 share one, 5 has the
 * other) → 区 (6). In RUNNING and BLOCKED it stands at the countersign.
 */
final class OperationTable {

    static final Map<String, Agent> ACTORS = actors();
    static final List<OperationKind> OPERATIONS = List.of(
            OperationKind.START,
            OperationKind.RESUBMIT,
            OperationKind.APPROVE,
            OperationKind.APPROVE_WITH_COMMENT,
            OperationKind.REJECT,
            OperationKind.RETURN,
            OperationKind.TAKE_BACK,
            OperationKind.CANCEL,
            OperationKind.TERMINATE,
            OperationKind.RESUME,
            OperationKind.REASSIGN,
            OperationKind.ADD_BEFORE,
            OperationKind.ADD_AFTER,
            OperationKind.REMOVE_SIGNER,
            OperationKind.TRANSFER,
            OperationKind.CONSULT,
            OperationKind.ANSWER,
            OperationKind.CLAIM,
            OperationKind.RELEASE,
            OperationKind.ENTER_PAPER,
            OperationKind.CONFIRM_PAPER,
            OperationKind.REFUSE_PAPER,
            OperationKind.URGE,
            OperationKind.COPY,
            OperationKind.CIRCULATE,
            OperationKind.HAND_OVER,
            OperationKind.DELEGATE,
            OperationKind.RESEAT,
            OperationKind.PASS_TIME,
            OperationKind.MOVE);

    private static final String SCAN = "b".repeat(64);
    private static final Facts FACTS = new Facts("SERVICE", Money.yuan(86_000));
    private static final Holder ASKED = TrialOffice.holder(7, 70);

    private final TrialOffice office = new TrialOffice();
    private Course course;

    private OperationTable(boolean vacant) {
        office.holders.put(10L, List.of(2L));
        office.holders.put(20L, List.of(3L, 4L));
        office.holders.put(21L, vacant ? List.of() : List.of(5L));
        office.holders.put(30L, List.of(6L));
        course = Engine.blank(chain(1), FACTS, "facts", agent(1));
        does(new Start(FACTS, "facts"), agent(1));
        does(new Decide(task(2), course.revision(), Verdict.APPROVE, ""), agent(2));
    }

    private static Map<String, Agent> actors() {
        Map<String, Agent> actors = new LinkedHashMap<>();
        actors.put("送审人", agent(1));
        actors.put("待办人", agent(3));
        actors.put("上一环节办过的人", agent(2));
        actors.put("同单位的人", agent(40));
        actors.put("外单位的人", Agent.person(TrialOffice.by(new Holder(50, "人50", 500, "岗500", 6, "外单位"))));
        actors.put("管理员", Play.ADMINISTRATOR);
        actors.put("程序", Play.SYSTEM);
        return actors;
    }

    private static Agent agent(long person) {
        long post = person == 1
                ? 900
                : person == 2 ? 10 : person < 5 ? 20 : person == 5 ? 21 : person == 6 ? 30 : person * 10;
        return Agent.person(TrialOffice.by(TrialOffice.holder(person, post)));
    }

    private static ApprovalChain chain(int version) {
        return new ApprovalChain(
                "table",
                version,
                "表",
                "trial",
                ChainPolicies.USUAL,
                List.of(
                        new TrialStep(1, StepMode.SINGLE).made(),
                        new TrialStep(2, StepMode.ALL).made(),
                        new TrialStep(3, StepMode.SINGLE).made()));
    }

    /** @return ● when it is done, – when there is nothing to do, else the code without its beginning */
    static String outcome(ApprovalState state, OperationKind kind, String actor) {
        OperationTable at = new OperationTable(state == ApprovalState.BLOCKED);
        at.prepare(kind);
        Operation operation = at.operation(kind);
        at.reach(state);
        if (at.course.state() != state) {
            throw new IllegalStateException("not " + state + " but " + at.course.state());
        }
        Agent agent = kind == OperationKind.ANSWER && actor.equals("待办人")
                ? agent(7)
                : Objects.requireNonNull(ACTORS.get(actor));
        at.office.now = at.office.now.plusDays(4);
        try {
            Transition next = Engine.apply(at.course, operation, agent, at.office);
            return next.entries().isEmpty() ? "–" : "●";
        } catch (BusinessException refused) {
            return refused.code().replace("approval.error.", "");
        }
    }

    private void prepare(OperationKind kind) {
        long seen = course.revision();
        switch (kind) {
            case REMOVE_SIGNER -> does(new AddSigner(task(3), seen, true, ASKED, "请先审"), agent(3));
            case ANSWER -> does(new Consult(task(3), seen, ASKED, "请问"), agent(3));
            case RELEASE -> does(new Claim(task(3), true), agent(3));
            case CONFIRM_PAPER, REFUSE_PAPER -> does(new EnterPaper(task(3), Verdict.APPROVE, "", SCAN), agent(41));
            default -> {}
        }
    }

    private void reach(ApprovalState state) {
        long seen = course.revision();
        switch (state) {
            case RUNNING, BLOCKED -> {}
            case RETURNED -> does(new Return(task(5), seen, "", Return.Rework.IN_ORDER, "补充", null), agent(5));
            case TERMINATED -> does(new Terminate("停"), Play.ADMINISTRATOR);
            case REJECTED -> does(new Decide(task(5), seen, Verdict.REJECT, "不行"), agent(5));
            case CANCELLED -> does(new Cancel("不办了"), agent(1));
            case APPROVED -> approveAll();
        }
    }

    private void approveAll() {
        while (course.state() == ApprovalState.RUNNING) {
            Task open = course.current().orElseThrow().open().stream()
                    .filter(Task::decides)
                    .findFirst()
                    .orElseThrow();
            does(
                    new Decide(open.number(), course.revision(), Verdict.APPROVE, ""),
                    Agent.person(TrialOffice.by(open.holder())));
        }
    }

    private Operation operation(OperationKind kind) {
        int task = task(kind == OperationKind.ANSWER || kind == OperationKind.REMOVE_SIGNER ? 7 : 3);
        long seen = course.revision();
        return switch (kind) {
            case START -> new Start(FACTS, "facts");
            case RESUBMIT -> new Resubmit(FACTS, "facts2");
            case APPROVE -> new Decide(task, seen, Verdict.APPROVE, "");
            case APPROVE_WITH_COMMENT -> new Decide(task, seen, Verdict.APPROVE, "同意");
            case REJECT -> new Decide(task, seen, Verdict.REJECT, "不同意");
            case RETURN -> new Return(task, seen, "s1", Return.Rework.STRAIGHT_BACK, "补充", null);
            case TAKE_BACK -> new TakeBack();
            case CANCEL -> new Cancel("不办了");
            case ADD_BEFORE -> new AddSigner(task, seen, true, ASKED, "");
            case ADD_AFTER -> new AddSigner(task, seen, false, ASKED, "");
            case REMOVE_SIGNER -> new RemoveSigner(task);
            case TRANSFER -> new Transfer(task, seen, ASKED, "出差");
            case CONSULT -> new Consult(task, seen, ASKED, "请问");
            case ANSWER -> new Answer(task, "答");
            case CLAIM -> new Claim(task, true);
            case RELEASE -> new Claim(task, false);
            case ENTER_PAPER -> new EnterPaper(task, Verdict.APPROVE, "", SCAN);
            case CONFIRM_PAPER -> new ConfirmPaper(task, true, null);
            case REFUSE_PAPER -> new ConfirmPaper(task, false, null);
            default -> control(kind);
        };
    }

    private static Operation control(OperationKind kind) {
        return switch (kind) {
            case TERMINATE -> new Terminate("停");
            case RESUME -> new Resume("续");
            case REASSIGN -> new Reassign(2, ASKED, "改派");
            case URGE -> new Urge();
            case COPY -> new Share(false, List.of(ASKED), "");
            case CIRCULATE -> new Share(true, List.of(ASKED), "");
            case HAND_OVER -> new HandOver(3, ASKED, "离任");
            case DELEGATE -> new Reseat(true);
            case RESEAT -> new Reseat(false);
            case PASS_TIME -> new PassTime();
            case MOVE -> new Move(chain(2), "换版本");
            default -> throw new IllegalArgumentException(kind.name());
        };
    }

    private int task(long person) {
        return course.current().orElseThrow().waiting().stream()
                .filter(t -> t.holder().personId() == person)
                .findFirst()
                .orElseThrow()
                .number();
    }

    private void does(Operation operation, Agent agent) {
        course = Engine.apply(course, operation, agent, office).course();
    }
}
