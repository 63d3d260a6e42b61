package org.weishishi.approval.api;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.track.ActView;
import org.weishishi.document.api.DocumentView;

/**
 * 待办详情 · one task with all one needs to decide.
 *
 * @param task the task
 * @param open whether it can still be decided
 * @param may what the person may do with it, none when it is closed
 * @param approval the approval it belongs to
 * @param facts the snapshot's facts of the project by name: the very text that is decided on; without those the step hides
 * @param whole whether the step hides nothing; where it does, findings and the file of the project are not shown beside the task either
 * @param documents papers about the subject, oldest first; none where the step hides them
 * @param paper what a clerk entered for the person and waits for confirmation, null when nothing does
 * @param papers whether the step shows the papers that signers added (补充材料)
 * @param adds whether the person may add one
 * @param talk 往来: questions, answers and reasons of the step, and what was said to returns before, oldest first
 * @param added 加签与征询: whom the person asked and who has not acted yet
 */
public record TaskFile(
        TaskView task,
        boolean open,
        List<OperationKind> may,
        ApprovalFile approval,
        Map<String, String> facts,
        boolean whole,
        List<DocumentView> documents,
        @Nullable WaitingPaper paper,
        boolean papers,
        boolean adds,
        List<ActView> talk,
        List<AddedTask> added) {

    /** Copies the lists. */
    public TaskFile {
        talk = List.copyOf(talk);
        added = List.copyOf(added);
    }
}
