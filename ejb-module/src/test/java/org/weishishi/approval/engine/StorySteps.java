package org.weishishi.approval.engine;

import java.util.ArrayList;
import java.util.List;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.Condition;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.api.chain.TimeOut;

/** Steps of a {@link Story}: step n is signed by the posts from 10 n. */
final class StorySteps {

    private StorySteps() {}

    static ApprovalStep single(int number) {
        return step(number, StepMode.SINGLE).made();
    }

    static ApprovalStep all(int number) {
        return step(number, StepMode.ALL).made();
    }

    static ApprovalStep any(int number) {
        return step(number, StepMode.ANY).made();
    }

    static ApprovalStep vote(int number, int need) {
        return step(number, StepMode.VOTE).need(need).made();
    }

    static ApprovalStep timed(int number, TimeOut timeOut) {
        return step(number, StepMode.ALL).timeOut(timeOut).made();
    }

    static ApprovalStep timedVote(int number, int need, TimeOut timeOut) {
        return step(number, StepMode.VOTE).need(need).timeOut(timeOut).made();
    }

    static ApprovalStep when(int number, Condition condition) {
        return step(number, StepMode.SINGLE).when(condition).made();
    }

    static ApprovalStep signed(int number, StepMode mode) {
        List<StepFlag> flags = new ArrayList<>(TrialStep.ALLOWS_ALL);
        flags.add(StepFlag.MUST_SIGN);
        return step(number, mode)
                .timeOut(new TimeOut(1, 1, TimeOut.Automatic.APPROVE, 1))
                .flags(flags)
                .made();
    }

    static ApprovalStep strict(int number) {
        return step(number, StepMode.ALL).flags(List.of()).made();
    }

    private static TrialStep step(int number, StepMode mode) {
        return new TrialStep(number, mode).covered();
    }

    static ChainPolicies policies(
            ChainPolicies.Nobody nobody,
            ChainPolicies.SamePerson same,
            ChainPolicies.OwnCase own,
            boolean differentPersons) {
        return new ChainPolicies(nobody, same, own, differentPersons, 1, 2, 24);
    }
}
