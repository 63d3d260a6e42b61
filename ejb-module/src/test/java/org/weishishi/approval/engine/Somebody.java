package org.weishishi.approval.engine;

import java.util.List;
import java.util.Random;
import java.util.function.Supplier;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.operation.control.PassTime;
import org.weishishi.approval.domain.operation.control.Reassign;
import org.weishishi.approval.domain.operation.control.Reseat;
import org.weishishi.approval.domain.operation.control.Resume;
import org.weishishi.approval.domain.operation.control.Share;
import org.weishishi.approval.domain.operation.control.Terminate;
import org.weishishi.approval.domain.operation.control.Urge;
import org.weishishi.approval.domain.operation.decision.Cancel;
import org.weishishi.approval.domain.operation.decision.Decide;
import org.weishishi.approval.domain.operation.decision.Resubmit;
import org.weishishi.approval.domain.operation.decision.Return;
import org.weishishi.approval.domain.operation.decision.TakeBack;
import org.weishishi.approval.domain.operation.signer.AddSigner;
import org.weishishi.approval.domain.operation.signer.Answer;
import org.weishishi.approval.domain.operation.signer.Claim;
import org.weishishi.approval.domain.operation.signer.Consult;
import org.weishishi.approval.domain.operation.signer.RemoveSigner;
import org.weishishi.approval.domain.operation.signer.Transfer;
import org.weishishi.organization.api.Holder;

/** Anybody who tries something with an approval as they see it, picked by chance. */
record Somebody(Agent clerk, Random random) {

    /** @return somebody who has the case before them: mostly one it waits for, or the clerk */
    Agent agent(Course seen) {
        List<Task> waiting = seen.current().map(Round::waiting).orElse(List.of());
        int who = random.nextInt(20);
        if (who == 0) {
            return Play.ADMINISTRATOR;
        }
        if (who == 1) {
            return Play.SYSTEM;
        }
        return who < 6 || waiting.isEmpty()
                ? clerk
                : Agent.person(TrialOffice.by(
                        waiting.get(random.nextInt(waiting.size())).holder()));
    }

    /** @return what that person tries */
    Operation operation(Course seen, Agent agent) {
        return switch (agent.capacity()) {
            case SYSTEM -> random.nextBoolean() ? new PassTime() : new Reseat(false);
            case ADMINISTRATOR ->
                one(
                        () -> seen.state() == ApprovalState.TERMINATED ? new Resume("续") : new Terminate("停"),
                        () -> new Resume("续"),
                        () -> new Reassign(2, TrialOffice.holder(11, 21), "改派"));
            case PERSON -> agent.equals(clerk) ? ofClerk(seen) : ofSigner(seen, agent);
        };
    }

    private Operation ofClerk(Course seen) {
        if (seen.state() == ApprovalState.RETURNED) {
            return new Resubmit(seen.facts(), "said anew when it is done");
        }
        return one(
                Urge::new,
                () -> new Share(true, List.of(TrialOffice.holder(12, 700)), ""),
                TakeBack::new,
                () -> random.nextInt(30) == 0 ? new Cancel("不办了") : new Urge());
    }

    private Operation ofSigner(Course seen, Agent agent) {
        long revision = seen.revision();
        int task = seen.current().stream()
                .flatMap(round -> round.waiting().stream())
                .filter(one -> agent.holds(one.holder()))
                .findFirst()
                .orElseThrow()
                .number();
        Holder other = TrialOffice.holder(10 + random.nextInt(4), 700);
        if (random.nextInt(10) < 5) {
            return new Decide(task, revision, Verdict.APPROVE, "");
        }
        return one(
                () -> random.nextInt(4) == 0
                        ? new Decide(task, revision, Verdict.REJECT, "不同意")
                        : new Answer(task, "答"),
                () -> new Return(task, revision, "", Return.Rework.IN_ORDER, "补充", null),
                () -> new Return(task, revision, "s1", Return.Rework.STRAIGHT_BACK, "补充", null),
                () -> new AddSigner(task, revision, random.nextBoolean(), other, ""),
                () -> new RemoveSigner(task),
                () -> new Transfer(task, revision, other, "出差"),
                () -> new Consult(task, revision, other, "请问"),
                () -> new Claim(task, random.nextBoolean()),
                TakeBack::new);
    }

    @SafeVarargs
    private final Operation one(Supplier<Operation>... choices) {
        return choices[random.nextInt(choices.length)].get();
    }
}
