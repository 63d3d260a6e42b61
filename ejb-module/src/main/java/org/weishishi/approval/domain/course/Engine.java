package org.weishishi.approval.domain.course;

import java.util.List;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.Facts;

/** 审批引擎 · a pure function: a course and an operation give the next course, or a refusal with a code. */
public final class Engine {

    private Engine() {}

    /** @return the course once the operation is done; the one given stays as it was */
    public static Transition apply(Course course, Operation operation, Agent agent, Office office) {
        Work work = new Work(course, agent, office);
        operation.on(work);
        return work.finish(operation);
    }

    /** @return the posts that would sign the step as things stand, by the policies of the chain; a vacant one has no candidates */
    public static List<Office.Signer> seats(Course course, ApprovalStep step, Office office) {
        return SeatPlan.of(step, course, office).seats();
    }

    /** @return the course of a new approval before its first operation, which is 送审 */
    public static Course blank(ApprovalChain chain, Facts facts, String snapshot, Agent initiator) {
        return new Course(
                chain,
                facts,
                snapshot,
                initiator.by(),
                List.of(),
                ApprovalState.RUNNING,
                null,
                null,
                List.of(),
                0,
                0,
                Entry.START,
                null,
                "",
                0);
    }
}
