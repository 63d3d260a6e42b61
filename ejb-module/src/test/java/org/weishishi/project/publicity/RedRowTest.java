package org.weishishi.project.publicity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weishishi.project.api.publicity.PublicityRow;
import org.weishishi.project.domain.publicity.RedRow;
import org.weishishi.project.domain.publicity.Reminded;
import org.weishishi.project.domain.publicity.ReminderRule;
import org.weishishi.rule.api.CheckRule;

/** On which days of a red row somebody is told; the days here are counted without a calendar. */
class RedRowTest {

    private static final LocalDate SINCE = LocalDate.of(2016, 8, 8);

    private static int between(LocalDate from, LocalDate to) {
        return (int) ChronoUnit.DAYS.between(from, to);
    }

    /** Looked at every day for as long, twice a day. */
    @ParameterizedTest
    @CsvSource({
        "0, 0, 1, '0 1 2 3 4 5 6 7 8 9 10 11', '0 1 2 3 4 5 6 7 8 9 10 11'",
        "1, 5, 5, '1 6 11', '5 10'",
        "3, 10, 100, '3', '10'",
        "12, 12, 1, '', ''"
    })
    void peopleAreToldAfterTheDaysOfTheRuleAndNotDaily(
            int clerk, int street, int again, String clerks, String streets) {
        ReminderRule rule = new ReminderRule(clerk, street, again);
        RedRow row = new RedRow(1, 2, PublicityRow.PROGRESS, SINCE);
        List<String> clerkTold = new ArrayList<>();
        List<String> streetTold = new ArrayList<>();
        for (int day = 0; day < 12; day++) {
            for (int look = 0; look < 2; look++) {
                if (row.tell(Reminded.CLERK, SINCE.plusDays(day), rule, RedRowTest::between)) {
                    clerkTold.add(Integer.toString(day));
                }
                if (row.tell(Reminded.STREET, SINCE.plusDays(day), rule, RedRowTest::between)) {
                    streetTold.add(Integer.toString(day));
                }
            }
        }
        assertThat(String.join(" ", clerkTold)).isEqualTo(clerks);
        assertThat(String.join(" ", streetTold)).isEqualTo(streets);
    }

    @Test
    void whatTheRulesDoNotStateHasAValueAndNobodyIsToldTwiceADay() {
        assertThat(ReminderRule.of(null)).isEqualTo(new ReminderRule(1, 5, 5));
        assertThat(ReminderRule.of(
                        new CheckRule("R9", CheckRule.Level.WARN, null, Map.of("remindDays", 2, "againDays", 0))))
                .isEqualTo(new ReminderRule(2, 5, 1));
    }
}
