package org.weishishi.approval.domain.operation.decision;

import java.util.List;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.domain.course.Happening;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Opinion;
import org.weishishi.approval.domain.course.Paper;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.course.Work;
import org.weishishi.approval.domain.course.Work.Line;
import org.weishishi.shared.BusinessException;

/**
 * 代填 · somebody of the signer's unit enters what the signer wrote on paper; it counts once confirmed.
 *
 * @param task number of the signer's task
 * @param verdict 同意 or 否决
 * @param opinion the words on the paper, needed to refuse
 * @param scan SHA-256 of the scanned page
 */
public record EnterPaper(int task, Verdict verdict, String opinion, String scan) implements Operation {

    @Override
    public OperationKind kind() {
        return OperationKind.ENTER_PAPER;
    }

    @Override
    public void on(Work work) {
        Task found = work.course()
                .task(task)
                .filter(t -> Long.valueOf(t.holder().unitId())
                        .equals(work.agent().by().unitId()))
                .filter(t -> !work.agent().is(t.holder().personId()))
                .orElseThrow(() -> BusinessException.notFound("approval.error.noTask"));
        if (!found.isOpen()) {
            throw work.guard().handled();
        }
        if (!found.decides()) {
            throw BusinessException.refused("approval.error.consultOnly");
        }
        if (verdict != Verdict.APPROVE && verdict != Verdict.REJECT) {
            throw BusinessException.refused("approval.error.verdict");
        }
        Paper waiting = found.paper();
        if (waiting != null) {
            throw BusinessException.refused(
                    "approval.error.paperWaits", waiting.enteredBy().personName());
        }
        if (!scan.matches("[0-9a-f]{64}")) {
            throw BusinessException.refused("approval.error.noScan");
        }
        String said = verdict == Verdict.REJECT ? Opinion.required(opinion) : Opinion.checked(opinion);
        Paper paper = new Paper(verdict, said, scan, work.agent().by(), work.now());
        Round round = work.current();
        work.record(new Line(
                kind(),
                round,
                List.of(task),
                said,
                List.of(Work.who(found.holder())),
                work.agent().by(),
                null));
        work.tasks().each(round, t -> t.number() == task, t -> t.with(paper));
        work.tell(Happening.Kind.PAPER, List.of(found.holder().personId()), task);
    }
}
