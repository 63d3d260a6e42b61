package org.weishishi.approval.application.desk;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.Decide;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.act.BatchItem;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.application.Handling;
import org.weishishi.approval.application.Handling.Held;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Engine;
import org.weishishi.approval.domain.course.Office;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Opinion;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.operation.decision.Return;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.SubjectRef;
import org.weishishi.signature.api.DecisionRecord;

/** 待办处理 · tries a decision on a locked approval and carries it out; the loser of a race keeps what was typed. */
@ApplicationScoped
public class TaskDecisions {

    private final Handling handling;
    private final CurrentActor actor;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    TaskDecisions() {
        this(null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public TaskDecisions(Handling handling, CurrentActor actor) {
        this.handling = handling;
        this.actor = actor;
    }

    /** A decision that can be made, on an approval locked until the transaction ends. */
    record Open(Held held, Decide said) {

        Approval approval() {
            return held.approval();
        }

        int task() {
            return held.task();
        }
    }

    /** @return the decision, found possible; nothing changed yet */
    Open open(Decide said) {
        Open open = meet(said);
        try {
            tryOut(open, false);
            return open;
        } catch (BusinessException refusal) {
            keep(said, refusal);
            throw refusal;
        }
    }

    /** 暂存 · what was typed by whom somebody else was quicker. */
    void keep(Decide said, BusinessException refusal) {
        handling.keepTyped(refusal, said.taskId(), said.opinion());
    }

    /** Decides at once, not signed. @return what the approval is about */
    SubjectRef decide(Decide said) {
        Open open = meet(said);
        try {
            decide(open);
            return open.approval().subject();
        } catch (BusinessException refusal) {
            keep(said, refusal);
            throw refusal;
        }
    }

    /** @return those of a batch in the order in which their approvals are locked */
    List<BatchItem> inOrder(List<BatchItem> items) {
        Map<Long, Long> approvals =
                handling.approvalsOf(items.stream().map(BatchItem::taskId).toList());
        return items.stream()
                .sorted(Comparator.comparingLong((BatchItem item) -> approvals.getOrDefault(item.taskId(), 0L))
                        .thenComparingLong(BatchItem::taskId))
                .toList();
    }

    /** @return the task, locked; whether it can be decided is another question */
    Open meet(Decide said) {
        if (said.kind().isProgram()) {
            throw BusinessException.refused("approval.error.verdict");
        }
        if (said.kind().needsOpinion()) {
            Opinion.required(said.opinion());
        }
        return new Open(handling.byTask(said.taskId()), said);
    }

    /** Refuses what the engine would refuse; nothing changes. */
    void tryOut(Open open, boolean batch) {
        Held held = open.held();
        held.approval().requireIntact();
        Course course = held.approval().course();
        Engine.apply(course, operation(open, null), held.agent(), held.office());
        boolean allowed = course.roundOf(open.task())
                .flatMap(r -> course.chain().find(r.step()))
                .filter(s -> s.allows(StepFlag.BATCH))
                .isPresent();
        if (batch && !allowed) {
            throw BusinessException.refused(
                    "approval.error.noBatch", open.approval().title());
        }
    }

    /** Carries it out, not signed. */
    void decide(Open open) {
        handling.perform(open.held(), operation(open, null));
    }

    /** Carries it out as the signed record says, at the time it names. */
    void decide(Open open, DecisionRecord record) {
        Held held = open.held();
        Office then = new OfficeAt(held.office(), record.at());
        handling.perform(new Held(held.approval(), held.task(), held.agent(), then), operation(open, record.digest()));
    }

    private static Operation operation(Open open, @Nullable String signed) {
        Decide said = open.said();
        if (!said.kind().isReturn()) {
            Verdict verdict = said.kind() == DecisionKind.REJECT ? Verdict.REJECT : Verdict.APPROVE;
            return new org.weishishi.approval.domain.operation.decision.Decide(
                    open.task(), said.revision(), verdict, said.opinion(), signed);
        }
        Return.Rework rework = said.straightBack() ? Return.Rework.STRAIGHT_BACK : Return.Rework.IN_ORDER;
        return new Return(open.task(), said.revision(), to(open), rework, said.opinion(), signed);
    }

    private static String to(Open open) {
        return switch (open.said().kind()) {
            case RETURN_TO_PREVIOUS -> previous(open);
            case RETURN_TO_STEP -> open.said().returnTo();
            default -> "";
        };
    }

    /** The last step before the task's own that had its turn. */
    private static String previous(Open open) {
        Course course = open.approval().course();
        int own = course.roundOf(open.task())
                .map(r -> course.chain().index(r.step()))
                .orElse(0);
        return course.rounds().stream()
                .map(Round::step)
                .filter(s -> course.chain().index(s) >= 0 && course.chain().index(s) < own)
                .max(Comparator.comparingInt(course.chain()::index))
                .orElseThrow(() -> BusinessException.refused("approval.error.noPreviousStep"));
    }

    /** @return what is signed */
    DecisionRecord record(Open open, OffsetDateTime at) {
        return record(open, at, open.approval().snapshotHash());
    }

    /** @return the same over the facts as they were shown */
    DecisionRecord record(Open open, OffsetDateTime at, String snapshot) {
        Approval approval = open.approval();
        return new DecisionRecord(
                new SubjectRef("approval", approval.id()),
                approval.subject(),
                open.task(),
                approval.title(),
                approval.amount(),
                open.said().kind().name(),
                open.said().opinion().strip(),
                actor.require().by(),
                at,
                snapshot,
                back(open));
    }

    private static DecisionRecord.@Nullable Back back(Open open) {
        if (!open.said().kind().isReturn()) {
            return null;
        }
        String to = to(open);
        String name = open.approval()
                .course()
                .chain()
                .find(to)
                .map(ApprovalStep::name)
                .orElse("");
        return new DecisionRecord.Back(to, name, open.said().straightBack());
    }

    /** @return records of several, in order */
    List<DecisionRecord> records(List<Open> all, OffsetDateTime at) {
        return all.stream().map(open -> record(open, at)).toList();
    }
}
