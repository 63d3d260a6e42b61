package org.weishishi.project.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weishishi.project.api.Evidence;
import org.weishishi.project.api.StageKind;
import org.weishishi.shared.SubjectRef;

class VoteLineTest {

    @Test
    void aCorrectedCountCountsAndRecusalIsTheDifference() {
        List<VoteLine> lines = VoteLine.of(List.of(
                line(1, 9, "vote", "会", "13", "10", "2", "1"),
                line(2, 9, "vote", "会", "13", "11", "1", "1"),
                line(3, 9, "PASSED", "会", "16", "14")));
        assertThat(lines).hasSize(1);
        VoteLine only = lines.get(0);
        assertThat(List.of(only.members(), only.present(), only.recused(), only.inFavour(), only.against()))
                .containsExactly("16", "14", "1", "11", "1");
        assertThat(only.result()).isEqualTo("PASSED");
    }

    @Test
    void aMeetingThatCameToNothingHasNoFigures() {
        VoteLine cancelled =
                VoteLine.of(List.of(line(1, 7, "CANCELLED", "会", "台风"))).get(0);
        assertThat(cancelled.result()).isEqualTo("CANCELLED");
        assertThat(cancelled.present() + cancelled.recused() + cancelled.inFavour())
                .isEmpty();
    }

    private static Evidence line(int minute, long meeting, String what, String... args) {
        return new Evidence(
                StageKind.MEETING,
                OffsetDateTime.parse("2021-03-10T15:00:00+08:00").plusMinutes(minute),
                "",
                "deliberation.evidence." + what,
                List.of(args),
                new SubjectRef("meeting", meeting),
                null);
    }
}
