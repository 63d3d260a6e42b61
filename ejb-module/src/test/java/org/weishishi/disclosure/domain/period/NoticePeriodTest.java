package org.weishishi.disclosure.domain.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.NullMarked;
import org.weishishi.shared.BusinessException;

/** Counting days, held against the official holidays and make-up days of 2015 to 2026, read here straight from the list. */
@NullMarked
class NoticePeriodTest {

    private static final LocalDate FIRST = LocalDate.of(2015, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final Map<LocalDate, String> OFFICIAL = official();
    private static final Predicate<LocalDate> WORKING = NoticePeriodTest::working;

    private static Map<LocalDate, String> official() {
        Map<LocalDate, String> days = new HashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(NoticePeriodTest.class.getResourceAsStream(
                        "/org/weishishi/organization/calendar/holidays-cn.csv")),
                StandardCharsets.UTF_8))) {
            in.lines().skip(1).map(line -> line.split(",", -1)).forEach(c -> days.put(LocalDate.parse(c[0]), c[1]));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return days;
    }

    /** A day after the last year of the list is refused, as the product does. */
    private static boolean working(LocalDate day) {
        if (day.isAfter(LAST)) {
            throw BusinessException.refused("organization.error.calendarMissing", "2027");
        }
        String kind = OFFICIAL.get(day);
        boolean week = day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
        return kind == null ? week : kind.equals("workday");
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.longs()
                .between(0, FIRST.datesUntil(LAST).count() - 120)
                .map(FIRST::plusDays);
    }

    @Provide
    Arbitrary<PeriodRule> rules() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(PeriodRule::new);
    }

    @Property
    void aPeriodHasExactlyTheDaysOfTheRule(@ForAll("days") LocalDate day, @ForAll("rules") PeriodRule rule) {
        NoticePeriod period = rule.from(day, WORKING);
        long counted = period.firstDay()
                .datesUntil(period.lastDay().plusDays(1))
                .filter(one -> !rule.workingDays() || working(one))
                .count();
        if (rule.workingDays() || !rule.endsOnWorkingDay()) {
            assertThat(counted).isEqualTo(rule.days());
        } else {
            assertThat(counted).isGreaterThanOrEqualTo(rule.days());
            assertThat(working(period.lastDay())).isTrue();
            assertThat(period.firstDay()
                            .plusDays(rule.days() - 1L)
                            .datesUntil(period.lastDay())
                            .noneMatch(WORKING))
                    .as("moved over free days only")
                    .isTrue();
        }
    }

    @Property
    void noDayThatCountsLiesBetweenPublishingAndTheFirst(
            @ForAll("days") LocalDate day, @ForAll("rules") PeriodRule rule) {
        NoticePeriod period = rule.from(day, WORKING);
        LocalDate begin = rule.firstDayCounted() ? day : day.plusDays(1);
        assertThat(period.firstDay()).isAfterOrEqualTo(begin);
        assertThat(begin.datesUntil(period.firstDay()).filter(one -> !rule.workingDays() || working(one)))
                .isEmpty();
        if (rule.workingDays()) {
            assertThat(working(period.firstDay())).isTrue();
            assertThat(working(period.lastDay())).isTrue();
        }
    }

    @Property
    void whoPublishesLaterNeverEndsEarlier(
            @ForAll("days") LocalDate day, @ForAll("rules") PeriodRule rule, @ForAll @IntRange(max = 30) int later) {
        assertThat(rule.from(day.plusDays(later), WORKING).lastDay())
                .isAfterOrEqualTo(rule.from(day, WORKING).lastDay());
    }

    @Property
    void oneDayMoreEndsLater(@ForAll("days") LocalDate day, @ForAll("rules") PeriodRule rule) {
        PeriodRule more =
                new PeriodRule(rule.days() + 1, rule.workingDays(), rule.firstDayCounted(), rule.endsOnWorkingDay());
        LocalDate longer = more.from(day, WORKING).lastDay();
        LocalDate shorter = rule.from(day, WORKING).lastDay();
        if (rule.endsOnWorkingDay() && !rule.workingDays()) {
            assertThat(longer).as("both may end on the same working day").isAfterOrEqualTo(shorter);
        } else {
            assertThat(longer).isAfter(shorter);
        }
    }

    @Property
    void calendarDaysKnowNoHolidays(@ForAll("days") LocalDate day, @ForAll @IntRange(min = 1, max = 30) int days) {
        NoticePeriod period = new PeriodRule(days, false, false, false).from(day, one -> {
            throw new AssertionError("no calendar is needed");
        });
        assertThat(period.firstDay()).isEqualTo(day.plusDays(1));
        assertThat(period.lastDay()).isEqualTo(day.plusDays(days));
    }

    @Property
    void theDaysLeftGoDownToZeroAndOnlyOnDaysThatCount(
            @ForAll("days") LocalDate day, @ForAll("rules") PeriodRule rule) {
        NoticePeriod period = rule.from(day, WORKING);
        int left = period.left(day, WORKING);
        assertThat(left).isLessThanOrEqualTo(period.rule().count(period.firstDay(), period.lastDay(), WORKING));
        for (LocalDate one = day.plusDays(1); !one.isAfter(period.lastDay()); one = one.plusDays(1)) {
            int now = period.left(one, WORKING);
            assertThat(left - now).isBetween(0, 1);
            left = now;
        }
        assertThat(left).isZero();
        assertThat(period.left(period.lastDay().plusDays(1), WORKING)).isZero();
    }

    @Property
    void anInterruptionGivesBackExactlyTheDaysItTook(
            @ForAll("days") LocalDate day,
            @ForAll("rules") PeriodRule rule,
            @ForAll @IntRange(max = 25) int after,
            @ForAll @IntRange(max = 10) int length) {
        NoticePeriod period = rule.from(day, WORKING);
        LocalDate from = day.plusDays(after);
        LocalDate to = from.plusDays(length);
        LocalDate until = period.makingUp(from, to, WORKING);
        assertThat(until).isAfterOrEqualTo(period.lastDay());
        if (rule.workingDays() || !rule.endsOnWorkingDay()) {
            long readable = period.firstDay()
                    .datesUntil(until.plusDays(1))
                    .filter(one -> one.isBefore(from) || one.isAfter(to))
                    .filter(one -> !rule.workingDays() || working(one))
                    .count();
            assertThat(readable).isEqualTo(rule.days());
        }
    }

    @Property
    void startingAgainGivesTheWholePeriodOnceMore(@ForAll("days") LocalDate day, @ForAll("rules") PeriodRule rule) {
        NoticePeriod period = rule.from(day, WORKING);
        LocalDate until = period.startingAgain(period.lastDay(), WORKING);
        assertThat(rule.count(period.lastDay().plusDays(1), until, WORKING)).isGreaterThanOrEqualTo(rule.days());
        assertThat(period.until(until).lastDay()).isEqualTo(until);
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> period.until(period.lastDay().minusDays(1)));
    }

    @Property
    void anObjectionIsInTimeFromPublishingToTheLastSecondOfTheLastDay(
            @ForAll("days") LocalDate day, @ForAll("rules") PeriodRule rule) {
        NoticePeriod period = rule.from(day, WORKING);
        assertThat(period.takes(day.minusDays(1))).isFalse();
        assertThat(period.takes(day)).isTrue();
        assertThat(period.takes(period.lastDay())).isTrue();
        assertThat(period.over(period.lastDay())).isFalse();
        assertThat(period.takes(period.lastDay().plusDays(1))).isFalse();
        assertThat(period.over(period.lastDay().plusDays(1))).isTrue();
    }

    /** Every National Day and Spring Festival of the list: no day of the holiday is in a period of working days. */
    @Example
    void noHolidayOfTwelveYearsEverCounts() {
        PeriodRule five = new PeriodRule(5, true, false, false);
        OFFICIAL.forEach((holiday, kind) -> {
            if (kind.equals("holiday") && holiday.getYear() > 2015 && holiday.getYear() < 2026) {
                NoticePeriod period = five.from(holiday.minusDays(1), WORKING);
                assertThat(period.firstDay()).isAfter(holiday);
                assertThat(period.lastDay()).isNotEqualTo(holiday);
            }
        });
    }

    @Example
    void overALongHoliday() {
        PeriodRule five = new PeriodRule(5, true, false, false);
        NoticePeriod national = five.from(LocalDate.of(2023, 9, 28), WORKING);
        assertThat(national.firstDay()).as("中秋国庆, 7 and 8 October are made up").isEqualTo("2023-10-07");
        assertThat(national.lastDay()).isEqualTo("2023-10-11");
        NoticePeriod counted = new PeriodRule(5, true, true, false).from(LocalDate.of(2023, 9, 28), WORKING);
        assertThat(counted.firstDay()).isEqualTo("2023-09-28");
        assertThat(counted.lastDay()).isEqualTo("2023-10-10");
        NoticePeriod calendar = new PeriodRule(5, false, false, true).from(LocalDate.of(2023, 9, 28), WORKING);
        assertThat(calendar.lastDay())
                .as("3 October is free, so is the rest of the week")
                .isEqualTo("2023-10-07");
    }

    @Example
    void aYearThatIsNotLoadedIsSaidNeverGuessed() {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> new PeriodRule(5, true, false, false).from(LocalDate.of(2026, 12, 28), WORKING))
                .satisfies(e -> assertThat(e.code()).isEqualTo("organization.error.calendarMissing"));
        assertThat(new PeriodRule(5, false, false, false)
                        .from(LocalDate.of(2026, 12, 28), WORKING)
                        .lastDay())
                .isEqualTo("2027-01-02");
    }
}
