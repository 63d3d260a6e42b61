package org.weishishi.approval.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.approval.domain.course.Agent;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Engine;
import org.weishishi.approval.domain.course.Entry;
import org.weishishi.approval.domain.course.Operation;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Transition;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.operation.control.HandOver;
import org.weishishi.approval.domain.operation.control.Move;
import org.weishishi.approval.domain.operation.control.PassTime;
import org.weishishi.approval.domain.operation.control.Reassign;
import org.weishishi.approval.domain.operation.control.Reseat;
import org.weishishi.approval.domain.operation.control.Resume;
import org.weishishi.approval.domain.operation.control.Share;
import org.weishishi.approval.domain.operation.control.Terminate;
import org.weishishi.approval.domain.operation.control.Urge;
import org.weishishi.approval.domain.operation.decision.Cancel;
import org.weishishi.approval.domain.operation.decision.ConfirmPaper;
import org.weishishi.approval.domain.operation.decision.Decide;
import org.weishishi.approval.domain.operation.decision.EnterPaper;
import org.weishishi.approval.domain.operation.decision.Resubmit;
import org.weishishi.approval.domain.operation.decision.Return;
import org.weishishi.approval.domain.operation.decision.Start;
import org.weishishi.approval.domain.operation.decision.TakeBack;
import org.weishishi.approval.domain.operation.signer.AddSigner;
import org.weishishi.approval.domain.operation.signer.Answer;
import org.weishishi.approval.domain.operation.signer.Claim;
import org.weishishi.approval.domain.operation.signer.Consult;
import org.weishishi.approval.domain.operation.signer.RemoveSigner;
import org.weishishi.approval.domain.operation.signer.Transfer;
import org.weishishi.approval.engine.Script.Attempt;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/** Plays a script on the engine and keeps everything that was ever recorded. */
final class Play {

    static final Agent CLERK = Agent.person(TrialOffice.by(TrialOffice.holder(1, 900)));
    static final Agent ADMINISTRATOR =
            new Agent(TrialOffice.by(TrialOffice.holder(99, 990)), Agent.Capacity.ADMINISTRATOR);
    static final Agent SYSTEM = new Agent(TrialOffice.system(), Agent.Capacity.SYSTEM);
    private static final String SCAN = "a".repeat(64);

    final TrialOffice office;
    final ApprovalChain first;
    final List<Entry> trail = new ArrayList<>();
    private final Script script;
    private int snapshots = 1;
    Course course;

    Play(Script script) {
        this.script = script;
        this.office = script.world();
        this.first = script.chain(1);
        Facts facts = new Facts("SERVICE", Money.yuan(script.policies() % 100));
        Transition begun =
                Engine.apply(Engine.blank(first, facts, "facts1", CLERK), new Start(facts, "facts1"), CLERK, office);
        this.course = begun.course();
        trail.addAll(begun.entries());
    }

    Script script() {
        return script;
    }

    /** What is attempted, by whom. */
    record Try(Operation operation, Agent agent) {}

    /** Does it, or leaves everything as it was. @return the refusal, or null */
    @org.jspecify.annotations.Nullable
    BusinessException attempt(Try what) {
        try {
            Transition next = Engine.apply(course, what.operation(), what.agent(), office);
            course = next.course();
            trail.addAll(next.entries());
            return null;
        } catch (BusinessException refused) {
            return refused;
        }
    }

    /** The world moves too: days pass, people leave and come back, somebody delegates. */
    void world(Attempt a) {
        switch (a.more() % 9) {
            case 0 -> office.now = office.now.plusDays(a.pick() % 4);
            case 1 -> office.gone.add((long) (2 + a.pick() % 7));
            case 2 -> office.gone.remove((long) (2 + a.pick() % 7));
            case 3 -> office.delegates.put((long) (2 + a.pick() % 7), (long) (9 + a.who() % 3));
            case 4 -> office.delegates.remove((long) (2 + a.pick() % 7));
            case 5 -> office.holders.put(10L * (1 + a.pick() % script.steps().size()), Script.people(a.who()));
            case 6 -> office.now = office.now.minusHours(30);
            default -> office.now = office.now.plusMinutes(5);
        }
    }

    Try read(Attempt a) {
        List<Task> waiting = course.current().map(Round::waiting).orElse(List.of());
        int number = 1 + a.pick() % (course.tasks() + 1);
        Holder holder = TrialOffice.holder(1 + a.who() % 9, 10 + a.pick() % 60);
        if (!waiting.isEmpty() && a.who() % 7 != 0) {
            Task task = waiting.get(a.pick() % waiting.size());
            number = task.number();
            holder = task.holder();
        }
        long seen = a.who() % 11 == 0 ? course.revision() - 2 : course.revision();
        return operation(a, number, Agent.person(TrialOffice.by(holder)), seen);
    }

    private Try operation(Attempt a, int task, Agent holder, long seen) {
        Holder other = TrialOffice.holder(2 + a.more() % 9, 700);
        return switch (a.what() % 32) {
            case 0, 1, 2, 3, 4, 5, 6, 7, 8 -> new Try(new Decide(task, seen, Verdict.APPROVE, ""), holder);
            case 9 -> new Try(new Decide(task, seen, Verdict.REJECT, "不同意"), holder);
            case 10, 11 -> new Try(back(a, task, seen), holder);
            case 12 -> new Try(new AddSigner(task, seen, true, other, "请先审"), holder);
            case 13 -> new Try(new AddSigner(task, seen, false, other, ""), holder);
            case 14 -> new Try(new RemoveSigner(added(task)), asker(added(task), holder));
            case 15 -> new Try(new Transfer(task, seen, other, "出差"), holder);
            case 16 -> new Try(new Consult(task, seen, other, "请问"), holder);
            case 17 -> new Try(new Answer(task, "答"), holder);
            case 18 -> new Try(new Claim(task, a.more() % 3 != 0), holder);
            case 19, 20 -> new Try(new TakeBack(), participant(a));
            default -> office(a, task, other);
        };
    }

    private Try office(Attempt a, int task, Holder other) {
        Agent colleague = Agent.person(TrialOffice.by(TrialOffice.holder(20 + a.who() % 2, 920)));
        return switch (a.what() % 32) {
            case 21 -> new Try(new EnterPaper(task, verdict(a), "纸上意见", SCAN), colleague);
            case 22 -> new Try(new ConfirmPaper(task, a.more() % 4 != 0, null), colleague);
            case 23, 24 -> new Try(resubmit(a), CLERK);
            case 25 -> new Try(new Reseat(a.more() % 2 == 0), SYSTEM);
            case 26 -> new Try(new PassTime(), SYSTEM);
            case 27 -> new Try(new Urge(), CLERK);
            case 28 -> new Try(new Share(a.more() % 2 == 0, List.of(other), ""), CLERK);
            case 29 -> new Try(administration(a, other), ADMINISTRATOR);
            case 30 -> new Try(new HandOver(2 + a.who() % 7, other, "离任"), ADMINISTRATOR);
            default ->
                new Try(
                        a.more() % 5 == 0
                                ? new Cancel("不办了")
                                : new Move(script.chain(course.chain().version() == 1 ? 2 : 1), "换版本"),
                        a.more() % 5 == 0 ? CLERK : ADMINISTRATOR);
        };
    }

    private Operation administration(Attempt a, Holder other) {
        return switch (a.more() % 3) {
            case 0 -> new Terminate("停");
            case 1 -> new Resume("续");
            default -> new Reassign(1 + a.pick() % 3, other, "改派");
        };
    }

    private Return back(Attempt a, int task, long seen) {
        String to =
                a.more() % 2 == 0 ? "" : "s" + (1 + a.pick() % script.steps().size());
        return new Return(task, seen, to, Script.pick(Return.Rework.values(), a.more() / 2), "补充", null);
    }

    private Resubmit resubmit(Attempt a) {
        snapshots += a.more() % 2;
        return new Resubmit(new Facts("SERVICE", Money.yuan(a.pick() % 100)), "facts" + snapshots);
    }

    private static Verdict verdict(Attempt a) {
        return a.more() % 5 == 0 ? Verdict.REJECT : Verdict.APPROVE;
    }

    private int added(int otherwise) {
        return course.current().map(Round::waiting).orElse(List.of()).stream()
                .filter(t -> t.role() != TaskRole.SIGN)
                .map(Task::number)
                .findFirst()
                .orElse(otherwise);
    }

    private Agent asker(int task, Agent otherwise) {
        return course.task(task)
                .map(Task::principal)
                .map(TrialOffice::by)
                .map(Agent::person)
                .orElse(otherwise);
    }

    private Agent participant(Attempt a) {
        Set<Holder> all = new java.util.LinkedHashSet<>();
        List<Round> rounds = course.rounds();
        for (int i = rounds.size() - 1; i >= 0; i--) {
            rounds.get(i).tasks().forEach(t -> all.add(t.holder()));
        }
        return all.isEmpty()
                ? CLERK
                : Agent.person(TrialOffice.by(List.copyOf(all).get(a.pick() % all.size() % 4 % all.size())));
    }
}
