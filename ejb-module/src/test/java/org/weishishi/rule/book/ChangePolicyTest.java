package org.weishishi.rule.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weishishi.rule.domain.book.ChangePolicy;
import org.weishishi.rule.domain.book.EditionSpan;
import org.weishishi.rule.domain.book.EditionTimeline;

/** When and where a new edition may apply, on 2026-06-15. */
class ChangePolicyTest {

    private final ChangePolicy policy = new ChangePolicy(
            new EditionTimeline(List.of(
                    span("luohu", 1, "440303", "2016-01-01", null),
                    span("luohu", 2, "440303", "2026-03-01", "2026-06-30"),
                    span("futian", 1, "440304", "2016-05-30", null),
                    span("zhuhai", 1, "4404", "2021-02-09", null),
                    span("old", 1, "440305", "2016-01-01", "2020-12-31"))),
            LocalDate.parse("2026-06-15"));

    private static boolean inTheTree(String area) {
        return area.startsWith("4403");
    }

    private static EditionSpan span(String key, int edition, String areas, String from, @Nullable String to) {
        return new EditionSpan(
                edition,
                key,
                edition,
                List.of(areas.split(" ")),
                LocalDate.parse(from),
                to == null ? null : LocalDate.parse(to));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "luohu, 440303, 2026-06-15, -, -, -",
                "luohu, 440303, 2026-07-01, -, -, -",
                "luohu, 440303, 2026-07-02, -, -, rule.error.gap",
                "luohu, 440303, 2026-06-14, -, -, rule.error.retroactive",
                "luohu, 440303, 2026-03-01, -, 录入错误, -",
                "luohu, 440303, 2026-02-28, -, 录入错误, rule.error.correctionTooEarly",
                "luohu, 440303, 2026-06-15, -, ' ', rule.error.correctionReason",
                "old, 440305, 2020-12-31, -, 录入错误, rule.error.nothingToCorrect",
                "luohu, 440303 440304, 2026-06-15, -, -, rule.error.areaTaken",
                "new, 440304, 2026-06-15, -, -, rule.error.areaTaken",
                "new, 440304001, 2026-06-15, -, -, -",
                "new, 440305, 2026-06-15, -, -, -",
                "new, 440304001, 2026-06-15, 2026-12-31, -, -",
                "futian, 440304, 2026-06-15, 2026-12-31, -, rule.error.uncovered",
                "futian, 440304001, 2026-06-15, -, -, rule.error.uncovered",
                "zhuhai, 4404, 2026-06-15, 2026-12-31, -, -",
            })
    void eachChangeIsWeighed(
            String key,
            String areas,
            String from,
            @Nullable String to,
            @Nullable String correction,
            @Nullable String refusal) {
        EditionSpan one = span(key, 9, areas, from, to);
        if (refusal == null) {
            assertThatCode(() -> policy.check(one, correction, ChangePolicyTest::inTheTree))
                    .doesNotThrowAnyException();
        } else {
            refused(refusal, () -> policy.check(one, correction, ChangePolicyTest::inTheTree));
        }
    }

    @Test
    void everyRefusalOfItPointsAtAField() {
        assertThat(List.of(
                        ChangePolicy.place("rule.error.areaTaken"),
                        ChangePolicy.place("rule.error.uncovered"),
                        ChangePolicy.place("rule.error.gap")))
                .containsExactly("appliesTo", "inForceTo", "inForceFrom");
    }
}
