package org.weishishi.approval.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.RoundState;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Entry;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.operation.Replay;

/** What docs/approval-chains.md says always holds, tried on a course and its trail. */
final class Invariants {

    private Invariants() {}

    /** 1, 3, 4 and 5, wherever it stands. */
    static void hold(Course course, List<Entry> trail) {
        long current = course.rounds().stream().filter(Round::isCurrent).count();
        assertThat(current)
                .as("1: one current round, none when finished")
                .isEqualTo(course.state().hasRound() ? 1 : 0);
        everyOpenTaskHasItsPlace(course);
        nobodyIsStuck(course);
        if (course.state() == ApprovalState.APPROVED) {
            everyStepPassed(course, trail);
        }
        nothingIsDecidedTwice(trail);
    }

    private static void everyOpenTaskHasItsPlace(Course course) {
        for (Round round : course.rounds()) {
            for (Task task : round.waiting()) {
                assertThat(round.isCurrent())
                        .as("3: an open task is in the current round")
                        .isTrue();
                assertThat(course.barred(task.holder().personId()))
                        .as("5: nobody has a task about what they submitted")
                        .isFalse();
            }
        }
    }

    private static void nobodyIsStuck(Course course) {
        if (course.state() == ApprovalState.RUNNING) {
            assertThat(course.current().orElseThrow().open())
                    .as("an approval that runs has somebody who can act")
                    .anyMatch(Task::decides);
        }
    }

    /** 4, counted here anew from the tasks, not by the engine's own count. */
    private static void everyStepPassed(Course course, List<Entry> trail) {
        for (ApprovalStep step : course.applicable()) {
            Round round = course.rounds().stream()
                    .filter(r -> r.step().equals(step.key()) && r.passed(course.snapshot()))
                    .reduce((a, b) -> b)
                    .orElseThrow(() -> new AssertionError("4: approved without " + step.key()));
            boolean automatic =
                    trail.stream().anyMatch(e -> e.round() == round.number() && e.kind() == OperationKind.AUTO_APPROVE);
            if (round.state() == RoundState.PASSED && !automatic) {
                assertThat(approved(round)).as("4: enough seats approved").isGreaterThanOrEqualTo(round.need());
            }
            assertThat(step.needsPerson() && (automatic || round.state() == RoundState.SKIPPED))
                    .as("nothing automatic where a person must act")
                    .isFalse();
        }
    }

    private static long approved(Round round) {
        return round.slots().stream()
                .filter(s -> s.carried() == Verdict.APPROVE
                        || round.of(s.number())
                                .anyMatch(t ->
                                        t.state() == TaskState.DONE && t.verdict() == Verdict.APPROVE && t.decides()))
                .count();
    }

    private static void nothingIsDecidedTwice(List<Entry> trail) {
        Set<Integer> decided = new HashSet<>();
        for (Entry entry : trail) {
            boolean decision = entry.kind().isOpinion()
                    && entry.kind() != OperationKind.AUTO_APPROVE
                    && entry.kind() != OperationKind.AUTO_RETURN;
            if (decision) {
                entry.tasks()
                        .forEach(t -> assertThat(decided.add(t))
                                .as("5: a task is decided at most once")
                                .isTrue());
            }
        }
    }

    /** Holds of 2 and 7 at the end; the chain named first is the one it started on. */
    static void theTrailIsUnbrokenAndLeadsHere(ApprovalChain first, List<Entry> trail, Course course) {
        assertThat(Entry.unbroken(trail, course.head()))
                .as("2: the chain of hashes verifies")
                .isTrue();
        List<Entry> forged = new ArrayList<>(trail);
        int last = forged.size() - 1;
        if (last == 0) {
            forged.remove(0);
        } else {
            Collections.swap(forged, last, last - 1);
        }
        assertThat(Entry.unbroken(forged, course.head()))
                .as("2: a changed order is seen")
                .isFalse();
        assertThat(Replay.of(first, trail))
                .as("7: the trail leads to the state")
                .isEqualTo(course);
    }
}
