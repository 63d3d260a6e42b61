package org.weishishi.approval.domain.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.RoundState;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ChainPolicies.Nobody;
import org.weishishi.approval.api.chain.ChainPolicies.SamePerson;
import org.weishishi.approval.domain.course.Office.Signer;
import org.weishishi.approval.domain.course.Work.Line;

/** 轮次推进 · opens, counts and closes rounds; the only place where a step starts or ends. */
public final class Rounds {

    private final Work work;
    private final Tasks tasks;

    Rounds(Work work) {
        this.work = work;
        this.tasks = work.tasks();
    }

    /** Goes on: straight back to that step if it still has to pass, else to the next one; to the end when none is left. */
    public void proceed(@Nullable String straight) {
        Course course = work.course();
        Optional<ApprovalStep> next = Optional.ofNullable(straight)
                .flatMap(course.chain()::find)
                .filter(s -> s.applies(course.facts()) && !course.passed(s.key()))
                .or(course::next);
        if (next.isPresent()) {
            open(next.get(), null);
        } else {
            work.become(ApprovalState.APPROVED);
            work.tellInitiator(Happening.Kind.APPROVED);
        }
    }

    /** Starts a step: a new numbered round; {@code backTo} is the step to go straight back to once it passed. */
    public void open(ApprovalStep step, @Nullable String backTo) {
        SeatPlan plan = SeatPlan.of(step, work.course(), work.office());
        Round round = blank(step, plan, slots(plan.seats()), backTo);
        work.add(round);
        if (!plan.left().isEmpty()) {
            work.record(new Line(OperationKind.OWN_CASE, round, List.of(), String.join(" / ", plan.left())));
        }
        if (plan.seats().isEmpty()) {
            work.change(round, r -> r.as(RoundState.SKIPPED, work.now()));
            proceed(backTo);
            return;
        }
        for (int i = 0; i < plan.seats().size(); i++) {
            tasks.give(round, i + 1, plan.seats().get(i).candidates());
        }
        signedBefore(work.round(round.number()), step);
        if (work.round(round.number()).isCurrent()) {
            tasks.announce(work.round(round.number()));
        }
    }

    Round blank(ApprovalStep step, SeatPlan plan, List<Slot> slots, @Nullable String backTo) {
        Course course = work.course();
        return new Round(
                course.rounds().size() + 1,
                step.key(),
                step.name(),
                step.level(),
                plan.seating().unitId(),
                plan.seating().unitName(),
                course.snapshot(),
                work.nextRevision(),
                SeatPlan.need(step, slots.size()),
                slots,
                List.of(),
                RoundState.OPEN,
                0,
                backTo,
                work.office().due(work.today(), step.days()),
                RoundClock.NEW,
                work.now(),
                null);
    }

    static List<Slot> slots(List<Signer> seats) {
        List<Slot> slots = new ArrayList<>();
        seats.forEach(s -> slots.add(new Slot(slots.size() + 1, s.postId(), s.postName(), null)));
        return slots;
    }

    /** 签一次 · seats of the one person who signed the step before are signed by that act, and the trail says so. */
    private void signedBefore(Round round, ApprovalStep step) {
        if (work.course().chain().policies().samePerson() == SamePerson.SIGN_ONCE && !step.needsPerson()) {
            Optional<Round> before = work.course().rounds().stream()
                    .filter(r -> r.number() < round.number() && r.passed(round.snapshot()))
                    .reduce((a, b) -> b);
            List<Task> same = before.map(b -> round.slots().stream()
                            .flatMap(s -> sole(round, s, b).stream())
                            .toList())
                    .orElse(List.of());
            if (!same.isEmpty()) {
                List<Integer> numbers = same.stream().map(Task::number).toList();
                tasks.mark(round, numbers, TaskState.DONE, Verdict.APPROVE);
                work.record(new Line(
                        OperationKind.SAME_PERSON,
                        round,
                        numbers,
                        "",
                        same.stream().map(t -> Work.who(t.holder())).toList(),
                        null,
                        null));
            }
        }
        count(round);
    }

    private static Optional<Task> sole(Round round, Slot slot, Round before) {
        List<Task> tasks = round.of(slot.number()).toList();
        return tasks.size() == 1
                        && before.tasks().stream()
                                .anyMatch(t -> t.state() == TaskState.DONE
                                        && t.verdict() == Verdict.APPROVE
                                        && t.decides()
                                        && t.holder().personId()
                                                == tasks.get(0).holder().personId())
                ? Optional.of(tasks.get(0))
                : Optional.empty();
    }

    /** Sees how the seats stand: passed, failed, blocked or going on. */
    public void count(Round before) {
        Round round = work.round(before.number());
        Count count = Count.of(round);
        if (count.passed()) {
            close(round, RoundState.PASSED);
            proceed(round.backTo());
        } else if (count.failed()) {
            close(round, RoundState.REJECTED);
            work.become(ApprovalState.REJECTED);
            work.tellInitiator(Happening.Kind.REJECTED);
        } else {
            block(before, round, count.blocked());
        }
    }

    /** @return whether nobody of the round refused */
    public boolean unopposed(Round round) {
        return Count.of(round).refused() == 0;
    }

    private void block(Round before, Round round, boolean blocked) {
        RoundState state = blocked ? RoundState.BLOCKED : RoundState.OPEN;
        work.change(round, r -> r.as(state, work.now()));
        work.become(blocked ? ApprovalState.BLOCKED : ApprovalState.RUNNING);
        boolean known = before.state() == RoundState.BLOCKED
                && !before.tasks().isEmpty()
                && before.vacancy().equals(round.vacancy());
        if (blocked && !known) {
            tellBlocked(round);
        }
    }

    /** Who submitted it is told which post is missing, and the administrators, who alone can mend it, what the chain asks of them. */
    private void tellBlocked(Round round) {
        boolean reassign = work.course().chain().policies().nobody() == Nobody.ADMINISTRATOR;
        String where = String.join(" ", round.name(), round.unitName(), round.vacancy());
        work.tellInitiator(Happening.Kind.BLOCKED, where);
        work.tell(reassign ? Happening.Kind.REASSIGN : Happening.Kind.VACANT, List.of(), 0, where);
    }

    /** Ends a round; what waits in it is void. */
    public void close(Round round, RoundState as) {
        tasks.retire(round, Task::isWaiting, TaskState.VOIDED);
        work.change(round, r -> r.as(as, work.now()));
    }

    /** Closes a round as returned, undoes the passes that shall be given again, and gives it back to a step or the initiator. */
    public void giveBack(Round round, String to, boolean straight) {
        ApprovalChain chain = work.course().chain();
        int first = to.isEmpty() ? 0 : chain.index(to);
        close(round, RoundState.RETURNED);
        for (Round one : work.course().rounds()) {
            boolean again = straight ? one.step().equals(to) : chain.index(one.step()) >= first;
            if (again && one.undoneBy() == 0 && one.number() != round.number()) {
                work.change(one, r -> r.undone(round.number()));
            }
        }
        String backTo = straight ? round.step() : null;
        if (to.isEmpty()) {
            work.backTo(backTo);
            work.become(ApprovalState.RETURNED);
            work.tellInitiator(Happening.Kind.RETURNED);
        } else {
            open(chain.step(to), backTo);
        }
    }

    /** The passes of those steps are forgotten for good: the chain asks something else now. */
    public void forget(Predicate<String> steps) {
        work.course().rounds().stream()
                .filter(r -> steps.test(r.step()))
                .forEach(r -> work.change(r, one -> one.undone(Round.FORGOTTEN)));
    }

    /** A round whose signer took the act back: it no longer counts, and what it had undone counts again. */
    public void takenBack(Round round) {
        work.course().rounds().stream()
                .filter(r -> r.undoneBy() == round.number())
                .forEach(r -> work.change(r, one -> one.undone(0)));
        work.change(round, r -> r.as(RoundState.WITHDRAWN, work.now()));
    }
}
