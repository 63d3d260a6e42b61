package org.weishishi.rule.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weishishi.rule.api.book.EditionStanding;
import org.weishishi.rule.domain.book.EditionSpan;
import org.weishishi.rule.domain.book.EditionTimeline;

/** Which edition is in force on which day, at the first and last of its days too. */
class EditionTimelineTest {

    private static final LocalDate ZERO = LocalDate.of(2026, 1, 1);

    private final EditionTimeline timeline = new EditionTimeline(List.of(
            span("city", 1, "4403", "2015-01-01", null),
            span("luohu", 1, "440303", "2016-01-01", null),
            span("luohu", 2, "440303", "2026-03-01", "2026-06-30"),
            span("luohu", 3, "440303", "2026-07-01", null),
            span("luohu", 4, "440303", "2026-07-01", "2026-12-31"),
            span("street", 1, "440303008", "2026-05-01", null),
            span("longgang", 1, "440307", "2024-01-04", null)));

    private static EditionSpan span(String key, int edition, String area, String from, @Nullable String to) {
        return new EditionSpan(
                edition, key, edition, List.of(area), LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    @ParameterizedTest
    @CsvSource({
        "440303001001, 440303, 2014-12-31, -",
        "440303001001, 440303, 2015-01-01, city 1",
        "440303001001, 440303, 2015-12-31, city 1",
        "440303001001, 440303, 2016-01-01, luohu 1",
        "440303001001, 440303, 2026-02-28, luohu 1",
        "440303001001, 440303, 2026-03-01, luohu 2",
        "440303001001, 440303, 2026-06-30, luohu 2",
        "440303001001, 440303, 2026-07-01, luohu 4",
        "440303001001, 440303, 2026-12-31, luohu 4",
        "440303001001, 440303, 2027-01-01, city 1",
        "440303008001, 440303, 2026-04-30, luohu 2",
        "440303008001, 440303, 2026-05-01, street 1",
        "440307001001, 440307, 2024-01-03, city 1",
        "440307001001, 440307, 2024-01-04, longgang 1",
        "440307010001, 440307DP, 2024-01-04, city 1",
    })
    void theNarrowestAreaAndTheLatestEditionCount(String community, String district, LocalDate day, String expected) {
        assertThat(timeline.at(community, district, day)
                        .map(e -> e.key() + " " + e.edition())
                        .orElse("-"))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "1, 2026-02-28, IN_FORCE",
        "1, 2026-03-01, ENDED",
        "2, 2026-02-28, COMING",
        "2, 2026-03-01, IN_FORCE",
        "2, 2026-07-01, ENDED",
        "3, 2026-01-01, ENDED",
        "4, 2026-12-31, IN_FORCE",
        "4, 2027-01-01, ENDED"
    })
    void everyEditionKnowsWhereItStands(int edition, LocalDate day, EditionStanding expected) {
        assertThat(timeline.standing(timeline.named("luohu", edition).orElseThrow(), day))
                .isEqualTo(expected);
    }

    @Test
    void theNumberOfTheLatestIsNotItsDate() {
        assertThat(timeline.latest("luohu")).isEqualTo(4);
        assertThat(timeline.latest("nobody")).isZero();
        assertThat(timeline.before("luohu", LocalDate.parse("2026-06-01")).map(EditionSpan::edition))
                .contains(2);
    }

    @Property
    void onEveryDayAtMostOneEditionOfAKeyIsInForceAndItStandsSo(@ForAll("editions") List<EditionSpan> editions) {
        EditionTimeline any = new EditionTimeline(editions);
        for (int day = -5; day < 70; day++) {
            LocalDate then = ZERO.plusDays(day);
            List<EditionSpan> standing = editions.stream()
                    .filter(e -> any.standing(e, then) == EditionStanding.IN_FORCE)
                    .toList();
            assertThat(standing).hasSizeLessThanOrEqualTo(1);
            assertThat(any.on("k", then)).isEqualTo(standing.stream().findFirst());
        }
    }

    @Provide
    static Arbitrary<List<EditionSpan>> editions() {
        Arbitrary<Integer> day = Arbitraries.integers().between(0, 40);
        Arbitrary<Integer> length = Arbitraries.integers().between(0, 30).injectNull(0.5);
        return Combinators.combine(day, length)
                .as((from, days) -> new int[] {from, days == null ? -1 : days})
                .list()
                .ofMaxSize(6)
                .map(drawn -> {
                    List<EditionSpan> spans = new ArrayList<>();
                    for (int[] one : drawn) {
                        LocalDate from = ZERO.plusDays(one[0]);
                        int number = spans.size() + 1;
                        spans.add(new EditionSpan(
                                number, "k", number, List.of("44"), from, one[1] < 0 ? null : from.plusDays(one[1])));
                    }
                    return spans;
                });
    }
}
