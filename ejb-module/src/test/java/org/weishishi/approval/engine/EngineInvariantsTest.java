package org.weishishi.approval.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Entry;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.JsonParts;
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
        Invariants.hold(play.course, play.trail);
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
            Invariants.hold(play.course, play.trail);
        }
        Statistics.label("end").collect(play.course.state());
        Invariants.theTrailIsUnbrokenAndLeadsHere(play.first, play.trail, play.course);
        itComesBackAsItWasStored(play.course);
    }

    /** As the row of an approval keeps it: a text, and the chain beside it. */
    private static void itComesBackAsItWasStored(Course course) {
        String text = RecordJson.of(course, Set.of("chain")).toString();
        Course again = RecordReader.read(Course.class, JsonParts.read(text), Map.of("chain", course.chain()));
        assertThat(again).isEqualTo(course);
        assertThat(Objects.hash(again)).isEqualTo(Objects.hash(course));
    }
}
