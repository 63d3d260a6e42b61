package org.weishishi.approval.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ChainPolicies;
import org.weishishi.approval.api.chain.Condition;
import org.weishishi.approval.api.chain.SignerPost;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.api.chain.TimeOut;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;

/** Steps of a {@link Story}: step n is signed by the posts from 10 n. */
final class StorySteps {

    static final List<StepFlag> ALLOWS_ALL =
            List.of(StepFlag.MAY_RETURN, StepFlag.MAY_ADD_SIGNERS, StepFlag.MAY_TRANSFER);

    private StorySteps() {}

    static ApprovalStep single(int number) {
        return step(number, StepMode.SINGLE, 0, TimeOut.USUAL, ALLOWS_ALL, null);
    }

    static ApprovalStep all(int number) {
        return step(number, StepMode.ALL, 0, TimeOut.USUAL, ALLOWS_ALL, null);
    }

    static ApprovalStep any(int number) {
        return step(number, StepMode.ANY, 0, TimeOut.USUAL, ALLOWS_ALL, null);
    }

    static ApprovalStep vote(int number, int need) {
        return step(number, StepMode.VOTE, need, TimeOut.USUAL, ALLOWS_ALL, null);
    }

    static ApprovalStep timed(int number, TimeOut timeOut) {
        return step(number, StepMode.ALL, 0, timeOut, ALLOWS_ALL, null);
    }

    static ApprovalStep timedVote(int number, int need, TimeOut timeOut) {
        return step(number, StepMode.VOTE, need, timeOut, ALLOWS_ALL, null);
    }

    static ApprovalStep when(int number, Condition condition) {
        return step(number, StepMode.SINGLE, 0, TimeOut.USUAL, ALLOWS_ALL, condition);
    }

    static ApprovalStep signed(int number, StepMode mode) {
        List<StepFlag> flags = new ArrayList<>(ALLOWS_ALL);
        flags.add(StepFlag.MUST_SIGN);
        return step(number, mode, 0, new TimeOut(1, 1, TimeOut.Automatic.APPROVE, 1), flags, null);
    }

    static ApprovalStep strict(int number) {
        return step(number, StepMode.ALL, 0, TimeOut.USUAL, List.of(), null);
    }

    private static ApprovalStep step(
            int number, StepMode mode, int need, TimeOut timeOut, List<StepFlag> flags, @Nullable Condition condition) {
        return new ApprovalStep(
                "s" + number,
                "环节" + number,
                OrgLevel.STREET,
                List.of(new SignerPost(PostKind.STREET_LEADER, null)),
                new SignerPost(PostKind.STREET_OFFICER, null),
                new SignerPost(PostKind.DISTRICT_LEADER, null),
                mode,
                need,
                3,
                timeOut,
                flags,
                condition,
                Map.of(),
                false);
    }

    static ChainPolicies policies(
            ChainPolicies.Nobody nobody,
            ChainPolicies.SamePerson same,
            ChainPolicies.OwnCase own,
            boolean differentPersons) {
        return new ChainPolicies(nobody, same, own, differentPersons, 1, 2, 24);
    }
}
