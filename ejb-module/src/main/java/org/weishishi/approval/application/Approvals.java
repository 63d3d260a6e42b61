package org.weishishi.approval.application;

import java.util.Optional;
import org.weishishi.approval.api.ApprovalFile;
import org.weishishi.approval.api.StartApproval;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.SubjectRef;

/** 审批 · what contexts above say to the approval and read from it; called inside their use cases. */
public interface Approvals {

    /**
     * Starts an approval on behalf of the current actor; conflict {@code approval.error.alreadyRunning} when the subject has one
     * that has not ended.
     *
     * @return its number
     */
    long start(StartApproval said);

    /**
     * Submits again after a return, with new facts: conditions, lists and what is signed read these from now on. Refused {@code approval.error.otherChain}
     * where another chain covers them: who submitted withdraws the returned approval first. Conflict {@code approval.error.notReturned} where nothing was
     * returned.
     */
    void resubmit(StartApproval said, String reply);

    /**
     * 先锁审批 · holds the subject's approval, if it has one, until the transaction ends: whoever will lock the subject itself and stop its approval
     * takes them in the order of a last decision, so that neither waits for the other.
     */
    void hold(SubjectRef subject);

    /** 随主体停办 · stops the subject's approval with its open tasks; nothing happens when none is under way. */
    void stop(SubjectRef subject, String why);

    /**
     * 随主体续办 · lets the approval go on that {@link #stop} stopped; what the administrator stopped stays stopped.
     *
     * @param stopper who had stopped the subject
     */
    void goOn(SubjectRef subject, ActedBy stopper, String why);

    /** @return the latest approval of the subject */
    Optional<ApprovalFile> latest(SubjectRef subject);
}
