package org.weishishi.approval.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Entry;

/** Twenty-five scripts that are always the same: small enough to be played against every planted fault. */
class EngineSampleTest {

    private static final int SCRIPTS = 25;

    @Test
    void theInvariantsHoldInEveryOne() {
        Map<OperationKind, Integer> seen = new EnumMap<>(OperationKind.class);
        for (int seed = 0; seed < SCRIPTS; seed++) {
            Play play = new Play(Script.seeded(seed));
            Invariants.hold(play.course, play.trail);
            for (Script.Attempt attempt : play.script().attempts()) {
                play.world(attempt);
                Course before = play.course;
                List<Entry> trail = List.copyOf(play.trail);
                boolean refused = play.attempt(play.read(attempt)) != null;
                assertThat(play.course.equals(before))
                        .as("a refusal changes nothing, an act something")
                        .isEqualTo(refused || play.trail.size() == trail.size());
                assertThat(play.trail.subList(0, trail.size())).isEqualTo(trail);
                Invariants.hold(play.course, play.trail);
            }
            Invariants.theTrailIsUnbrokenAndLeadsHere(play.first, play.trail, play.course);
            play.trail.forEach(entry -> seen.merge(entry.kind(), 1, Integer::sum));
        }
        assertThat(seen).as("most kinds of entries are there").hasSizeGreaterThan(10);
    }
}
