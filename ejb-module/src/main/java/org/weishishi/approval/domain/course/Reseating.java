package org.weishishi.approval.domain.course;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.RoundState;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.TaskVia;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.domain.course.Office.Candidate;
import org.weishishi.approval.domain.course.Office.Signer;
import org.weishishi.organization.api.Holder;

/** 重新落实 · gives a round to those who hold the posts now, and opens a step again as it stood before an act was taken back. */
public final class Reseating {

    private static final Set<TaskVia> CHOSEN = Set.of(TaskVia.TRANSFER, TaskVia.REASSIGNED);

    private final Work work;

    /** For the running operation. */
    public Reseating(Work work) {
        this.work = work;
    }

    /** Opens a step again: what others decided is kept, the rest is given out anew. */
    public void reopen(Round old) {
        ApprovalStep step = work.course().chain().step(old.step());
        SeatPlan plan = SeatPlan.of(step, work.course(), work.office());
        List<Slot> slots = asSeated(old.slots(), step, plan).stream()
                .map(s -> new Slot(s.number(), s.postId(), s.postName(), kept(old, s)))
                .toList();
        Round round = work.rounds().blank(step, plan, slots, old.backTo()).seats(old.need(), slots);
        work.add(round);
        for (Slot slot : slots) {
            if (slot.carried() == null) {
                work.tasks().give(round, slot.number(), candidates(old, slot, plan));
            }
        }
        work.rounds().count(round);
        if (work.round(round.number()).isCurrent()) {
            work.tasks().announce(work.round(round.number()));
        }
    }

    /** The one seat of a 单人 step is that of whichever of its posts are held now. */
    private static List<Slot> asSeated(List<Slot> slots, ApprovalStep step, SeatPlan plan) {
        return step.mode() == StepMode.SINGLE
                ? slots.stream()
                        .map(slot -> plan.seats().stream()
                                .filter(seat -> !seat.candidates().isEmpty())
                                .map(seat -> new Slot(slot.number(), seat.postId(), seat.postName(), slot.carried()))
                                .findFirst()
                                .orElse(slot))
                        .toList()
                : slots;
    }

    private static @Nullable Verdict kept(Round old, Slot slot) {
        return Count.result(old, slot).filter(v -> v != Verdict.RETURN).orElse(null);
    }

    /** Who took the act back decides again; other seats are given to those who hold the posts now. */
    private static List<Candidate> candidates(Round old, Slot slot, SeatPlan plan) {
        List<Candidate> own = old.of(slot.number())
                .filter(t -> t.role() == TaskRole.SIGN && t.state() == TaskState.TAKEN_BACK)
                .map(t -> new Candidate(t.holder(), t.via(), t.principal()))
                .distinct()
                .toList();
        return own.isEmpty() ? candidates(plan, slot) : own;
    }

    private static List<Candidate> candidates(SeatPlan plan, Slot slot) {
        return plan.seats().stream()
                .filter(s -> s.postId() == slot.postId())
                .flatMap(s -> s.candidates().stream())
                .toList();
    }

    /**
     * Gives the current round to those who hold the posts now.
     *
     * @param exact whether a principal's task goes to the delegate, or comes back, although both may act
     * @return whether anything changed
     */
    public boolean align(boolean exact) {
        Round before = work.current();
        ApprovalStep step = work.step();
        SeatPlan plan = SeatPlan.of(step, work.course(), work.office());
        List<Slot> slots = slots(before.seats(before.need(), asSeated(before.slots(), step, plan)), plan);
        int need = step.mode() == StepMode.ALL ? SeatPlan.need(step, slots.size()) : before.need();
        work.tasks().retire(before, t -> slots.stream().noneMatch(s -> s.number() == t.slot()), TaskState.VOIDED);
        work.change(before, r -> r.seats(need, slots));
        for (Slot slot : slots) {
            if (Count.result(work.current(), slot).isEmpty()) {
                fill(slot, candidates(plan, slot), exact);
            }
        }
        boolean changed = !Objects.equals(before, work.current());
        if (changed) {
            work.rounds().count(before);
        }
        return changed;
    }

    private List<Slot> slots(Round round, SeatPlan plan) {
        List<Slot> slots = new ArrayList<>();
        round.slots().stream().filter(s -> stays(round, s, plan)).forEach(slots::add);
        if (round.state() == RoundState.BLOCKED) {
            int number = round.slots().stream().mapToInt(Slot::number).max().orElse(0);
            for (Signer seat : plan.seats()) {
                if (slots.stream().noneMatch(s -> s.postId() == seat.postId())) {
                    slots.add(new Slot(++number, seat.postId(), seat.postName(), null));
                }
            }
        }
        return slots.isEmpty() ? round.slots() : slots;
    }

    private static boolean stays(Round round, Slot slot, SeatPlan plan) {
        boolean planned = plan.seats().stream().anyMatch(s -> s.postId() == slot.postId());
        boolean chosen = round.of(slot.number()).anyMatch(t -> t.isWaiting() && CHOSEN.contains(t.via()));
        return planned || chosen || Count.result(round, slot).isPresent() || round.signed(slot);
    }

    private void fill(Slot slot, List<Candidate> candidates, boolean exact) {
        Round round = work.current();
        if (round.signed(slot)) { // somebody added still follows
            retireLeft(slot);
            return;
        }
        Predicate<Task> here = t -> t.slot() == slot.number();
        Predicate<Task> main = here.and(t -> t.role() == TaskRole.SIGN);
        boolean had = round.waiting().stream().anyMatch(main);
        int before = work.course().tasks();
        work.tasks().retire(round, main.and(t -> !live(t, candidates, exact)), TaskState.VOIDED);
        List<Task> left = work.current().waiting().stream().filter(main).toList();
        if (had && left.isEmpty()) {
            work.tasks().retire(work.current(), here, TaskState.VOIDED);
        }
        if (left.stream().noneMatch(t -> CHOSEN.contains(t.via()))) {
            List<Candidate> missing = candidates.stream()
                    .filter(c -> left.stream().noneMatch(t -> serves(t, c, exact)))
                    .toList();
            work.tasks().give(work.current(), slot.number(), missing);
        }
        retireLeft(slot);
        settle(slot);
        announceAfter(before);
    }

    /** Tells who got a task and may act; who is parked is told once it is opened up. */
    private void announceAfter(int before) {
        work.current().open().stream()
                .filter(t -> t.number() > before)
                .forEach(t -> work.tell(
                        Happening.Kind.TASK,
                        List.of(t.holder().personId()),
                        t.number(),
                        work.current().due().toString()));
    }

    /** Added signers whose post is gone: void; who waited for them goes on. */
    private void retireLeft(Slot slot) {
        work.tasks()
                .retire(
                        work.current(),
                        t -> t.slot() == slot.number()
                                && t.role() != TaskRole.SIGN
                                && !work.office().holds(t.holder()),
                        TaskState.VOIDED);
    }

    /** Who is parked without a reason is open again; who joins a claimed pool is parked. */
    private void settle(Slot slot) {
        Round round = work.current();
        boolean waits = round.of(slot.number()).anyMatch(t -> t.role() == TaskRole.BEFORE && t.isWaiting());
        Optional<Task> claimed = round.of(slot.number())
                .filter(t -> t.isWaiting() && t.claimed())
                .findFirst();
        Predicate<Task> signs = t -> t.slot() == slot.number() && t.role() == TaskRole.SIGN && t.isWaiting();
        Predicate<Task> may = t -> !waits && (claimed.isEmpty() || claimed.get().number() == t.number());
        work.tasks().each(round, signs.and(Task::isOpen).and(may.negate()), t -> t.as(TaskState.PARKED, work.now()));
        work.tasks().openUp(round, signs.and(may));
    }

    private boolean live(Task task, List<Candidate> candidates, boolean exact) {
        return CHOSEN.contains(task.via())
                ? work.office().holds(task.holder())
                        && !work.course().barred(task.holder().personId())
                : candidates.stream().anyMatch(c -> serves(task, c, exact));
    }

    private static boolean serves(Task task, Candidate c, boolean exact) {
        return same(task.holder(), c.holder())
                || (!exact && (same(task.holder(), c.principal()) || same(task.principal(), c.holder())));
    }

    private static boolean same(@Nullable Holder a, @Nullable Holder b) {
        return a != null && b != null && a.personId() == b.personId() && a.postId() == b.postId();
    }
}
