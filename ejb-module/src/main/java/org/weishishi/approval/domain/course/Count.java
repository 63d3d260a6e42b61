package org.weishishi.approval.domain.course;

import java.util.Optional;
import org.weishishi.approval.api.TaskRole;
import org.weishishi.approval.api.TaskState;

/**
 * 计票 · how the seats of a round stand.
 *
 * @param approved seats that approved
 * @param refused seats that refused
 * @param waiting seats somebody can still decide
 * @param vacant seats nobody can decide
 * @param need how many must approve
 */
record Count(int approved, int refused, int waiting, int vacant, int need) {

    static Count of(Round round) {
        int approved = 0;
        int refused = 0;
        int waiting = 0;
        int vacant = 0;
        for (Slot slot : round.slots()) {
            Optional<Verdict> result = result(round, slot);
            if (result.isPresent()) {
                approved += result.get() == Verdict.APPROVE ? 1 : 0;
                refused += result.get() == Verdict.REJECT ? 1 : 0;
            } else if (vacant(round, slot)) {
                vacant++;
            } else {
                waiting++;
            }
        }
        return new Count(approved, refused, waiting, vacant, round.need());
    }

    /** @return whether the seat is undecided and nobody can decide it */
    static boolean vacant(Round round, Slot slot) {
        return result(round, slot).isEmpty() && round.of(slot.number()).noneMatch(t -> t.isWaiting() && t.decides());
    }

    /** @return how the seat decided; empty while it has not, also while an added signer follows */
    static Optional<Verdict> result(Round round, Slot slot) {
        if (slot.carried() != null) {
            return Optional.of(slot.carried());
        }
        Optional<Verdict> main = round.of(slot.number())
                .filter(t -> t.role() == TaskRole.SIGN && t.state() == TaskState.DONE)
                .map(Task::verdict)
                .findFirst();
        if (main.isEmpty() || main.get() == Verdict.REJECT) {
            return main;
        }
        if (round.of(slot.number()).anyMatch(t -> t.role() == TaskRole.AFTER && t.isWaiting())) {
            return Optional.empty();
        }
        boolean refused = round.of(slot.number())
                .anyMatch(t ->
                        t.role() == TaskRole.AFTER && t.state() == TaskState.DONE && t.verdict() == Verdict.REJECT);
        return refused ? Optional.of(Verdict.REJECT) : main;
    }

    boolean passed() {
        return approved >= need && need > 0;
    }

    /** Once k can no longer be reached, and somebody refused; a lack of seats alone waits for the administrator. */
    boolean failed() {
        return refused > 0 && approved + waiting + vacant < need;
    }

    boolean blocked() {
        return approved + waiting < need || waiting == 0;
    }
}
