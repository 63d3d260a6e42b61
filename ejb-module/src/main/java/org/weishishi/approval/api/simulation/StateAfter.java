package org.weishishi.approval.api.simulation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;

/**
 * 操作后的状态.
 *
 * @param attempt place among the attempts, from 1; 0 for the submission
 * @param operation what was tried
 * @param refusal code of the refusal, null when it was done; a refusal changes nothing
 * @param words arguments of the refusal
 * @param state of the approval
 * @param revision of the approval
 * @param recorded what the trail gained
 * @param told whom the program would tell, as KIND:person
 * @param rounds all rounds
 */
public record StateAfter(
        int attempt,
        String operation,
        @Nullable String refusal,
        List<String> words,
        ApprovalState state,
        long revision,
        List<OperationKind> recorded,
        List<String> told,
        List<RoundAfter> rounds) {

    /** Copies the lists. */
    public StateAfter {
        words = List.copyOf(words);
        recorded = List.copyOf(recorded);
        told = List.copyOf(told);
        rounds = List.copyOf(rounds);
    }
}
