package org.weishishi.approval.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.RoundState;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Entry;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Verdict;
import org.weishishi.approval.domain.operation.Replay;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.RecordJson;
import org.weishishi.shared.RecordReader;

/** The seven invariants of design/approval-chain.md over random chains, offices and sequences of operations of several people. */
class EngineInvariantsTest {

    @Provide
    Arbitrary<Script> scripts() {
        return Script.any();
    }

    @Property(tries = 10_000, shrinking = ShrinkingMode.BOUNDED)
    void everySequenceKeepsTheSevenInvariants(@ForAll("scripts") Script script) {
        Play play = new Play(script);
        check(play);
        for (Script.Attempt attempt : script.attempts()) {
            play.world(attempt);
            Course before = play.course;
            List<Entry> trail = List.copyOf(play.trail);
            Play.Try what = play.read(attempt);
            BusinessException refusal = play.attempt(what);
            if (refusal != null) {
                assertThat(refusal.code()).startsWith("approval.error.");
                assertThat(play.course).as("a refusal changes nothing").isSameAs(before);
            }
            Statistics.label("outcome").collect(refusal == null ? "done" : "refused");
            assertThat(play.trail.subList(0, trail.size()))
                    .as("2: nothing recorded changes")
                    .isEqualTo(trail);
            check(play);
        }
        Statistics.label("end").collect(play.course.state());
        theTrailIsUnbrokenAndLeadsHere(play);
        itComesBackAsItWasStored(play.course);
    }

    private static void check(Play play) {
        Course course = play.course;
        long current = course.rounds().stream().filter(Round::isCurrent).count();
        assertThat(current)
                .as("1: one current round, none when finished")
                .isEqualTo(course.state().hasRound() ? 1 : 0);
        everyOpenTaskHasItsPlace(course);
        nobodyIsStuck(course);
        if (course.state() == ApprovalState.APPROVED) {
            everyStepPassed(play);
        }
        nothingIsDecidedTwice(play);
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
    private static void everyStepPassed(Play play) {
        Course course = play.course;
        for (ApprovalStep step : course.applicable()) {
            Round round = course.rounds().stream()
                    .filter(r -> r.step().equals(step.key()) && r.passed(course.snapshot()))
                    .reduce((a, b) -> b)
                    .orElseThrow(() -> new AssertionError("4: approved without " + step.key()));
            boolean automatic = play.trail.stream()
                    .anyMatch(e -> e.round() == round.number() && e.kind() == OperationKind.AUTO_APPROVE);
            if (round.state() == RoundState.PASSED && !automatic) {
                long approved = round.slots().stream()
                        .filter(s -> s.carried() == Verdict.APPROVE
                                || round.of(s.number())
                                        .anyMatch(t -> t.state() == TaskState.DONE
                                                && t.verdict() == Verdict.APPROVE
                                                && t.decides()))
                        .count();
                assertThat(approved).as("4: enough seats approved").isGreaterThanOrEqualTo(round.need());
            }
            assertThat(step.needsPerson() && (automatic || round.state() == RoundState.SKIPPED))
                    .as("nothing automatic where a person must act")
                    .isFalse();
        }
    }

    private static void nothingIsDecidedTwice(Play play) {
        Set<Integer> decided = new HashSet<>();
        for (Entry entry : play.trail) {
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

    private static void theTrailIsUnbrokenAndLeadsHere(Play play) {
        assertThat(Entry.unbroken(play.trail, play.course.head()))
                .as("2: the chain of hashes verifies")
                .isTrue();
        List<Entry> forged = new ArrayList<>(play.trail);
        Collections.swapLast(forged);
        assertThat(Entry.unbroken(forged, play.course.head()))
                .as("2: a changed order is seen")
                .isFalse();
        assertThat(Replay.of(play.first, play.trail))
                .as("7: the trail leads to the state")
                .isEqualTo(play.course);
    }

    private static void itComesBackAsItWasStored(Course course) {
        Course again = RecordReader.read(Course.class, RecordJson.of(course));
        assertThat(again).isEqualTo(course);
        assertThat(Objects.hash(again)).isEqualTo(Objects.hash(course));
    }

    /** Changes the end of a trail. */
    private static final class Collections {
        static void swapLast(List<Entry> trail) {
            int last = trail.size() - 1;
            if (last == 0) {
                trail.remove(0);
            } else {
                java.util.Collections.swap(trail, last, last - 1);
            }
        }
    }
}
