package org.weishishi.approval.domain.operation.decision;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.domain.course.Happening;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Paper;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;
import org.weishishi.shared.BusinessException;

/**
 * 确认代填 · by the signer, or by a second person of the unit where the step need not be signed; never by who entered it.
 *
 * @param task number of the signer's task
 * @param accept whether the entry says what the paper says
 * @param signed SHA-256 of the record the signer signed, null when it was not signed
 */
public record ConfirmPaper(
        int task, boolean accept, @Nullable String signed) implements Operation {

    @Override
    public OperationKind kind() {
        return accept ? OperationKind.CONFIRM_PAPER : OperationKind.REFUSE_PAPER;
    }

    @Override
    public void on(Work work) {
        Task found = work.course()
                .task(task)
                .filter(t -> Long.valueOf(t.holder().unitId())
                        .equals(work.agent().by().unitId()))
                .orElseThrow(() -> BusinessException.notFound("approval.error.noTask"));
        if (!found.isOpen()) {
            throw work.guard().handled();
        }
        Paper paper = found.paper();
        if (paper == null) {
            throw BusinessException.conflict("approval.error.noPaper");
        }
        if (work.agent().is(paper.enteredBy().personId())) {
            throw BusinessException.refused("approval.error.paperSamePerson");
        }
        work.guard().mayDecide();
        boolean himself = work.agent().holds(found.holder());
        if (accept && !himself && work.step().allows(StepFlag.MUST_SIGN)) {
            throw BusinessException.refused(
                    "approval.error.mustSign", found.holder().personName());
        }
        if (accept) {
            accept(work, found, paper);
        } else {
            work.record(new Line(kind(), work.current(), List.of(task), ""));
            work.tasks().each(work.current(), t -> t.number() == task, t -> t.with(null));
            Long clerk = paper.enteredBy().personId();
            work.tell(Happening.Kind.PAPER_REFUSED, clerk == null ? List.of() : List.of(clerk), task);
        }
    }

    private void accept(Work work, Task found, Paper paper) {
        Signing signing = new Signing(work, found);
        OperationKind decision = paper.verdict() == Verdict.REJECT
                ? OperationKind.REJECT
                : paper.opinion().isEmpty() ? OperationKind.APPROVE : OperationKind.APPROVE_WITH_COMMENT;
        List<String> behalf = Stream.concat(Stream.of(Work.who(found.holder())), signing.onBehalfOf().stream())
                .toList();
        work.record(new Line(kind(), signing.round(), List.of(task), "", behalf, paper.enteredBy(), null));
        work.record(new Line(
                decision, signing.round(), signing.numbers(), paper.opinion(), behalf, paper.enteredBy(), signed));
        signing.decide(paper.verdict());
    }
}
