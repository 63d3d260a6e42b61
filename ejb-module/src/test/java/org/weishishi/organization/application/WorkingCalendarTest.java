package org.weishishi.organization.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.NullMarked;
import org.weishishi.shared.BusinessException;

@NullMarked
class WorkingCalendarTest {

    private final WorkingCalendar calendar;

    WorkingCalendarTest() {
        Desk desk = new Desk(false, Optional.empty());
        desk.shippedCalendar().release();
        calendar = new OfficialCalendar(desk.memory.years);
    }

    @Example
    void knowsTheNoticesOf2016And2021() {
        assertThat(calendar.isWorkingDay(LocalDate.of(2016, 8, 15))).isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2016, 9, 15))).as("中秋").isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2016, 9, 18))).as("调休").isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2016, 10, 7))).as("国庆").isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2021, 4, 5))).as("清明").isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2021, 4, 25))).as("调休").isTrue();
        assertThat(calendar.isWorkingDay(LocalDate.of(2021, 5, 5))).as("劳动节").isFalse();
    }

    @Example
    void countsDisclosuresOverHolidays() {
        assertThat(calendar.plusWorkingDays(LocalDate.of(2016, 8, 12), 5)).isEqualTo("2016-08-19");
        assertThat(calendar.plusWorkingDays(LocalDate.of(2021, 3, 31), 5)).isEqualTo("2021-04-08");
        assertThat(calendar.plusWorkingDays(LocalDate.of(2021, 4, 30), 1)).isEqualTo("2021-05-06");
        assertThat(calendar.workingDaysBetween(LocalDate.of(2021, 4, 30), LocalDate.of(2021, 5, 8)))
                .isEqualTo(3);
    }

    @Example
    void saysWhichYearIsMissing() {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 12, 31), 1))
                .satisfies(e -> assertThat(e.code()).isEqualTo("organization.error.calendarMissing"))
                .satisfies(e -> assertThat(e.args()).containsExactly("2027"));
    }

    @Property
    void addingAndCountingAgree(@ForAll("days") LocalDate start, @ForAll @IntRange(min = 1, max = 60) int days) {
        LocalDate end = calendar.plusWorkingDays(start, days);

        assertThat(calendar.isWorkingDay(end)).isTrue();
        assertThat(calendar.workingDaysBetween(start, end)).isEqualTo(days);
        assertThat(calendar.workingDaysBetween(end, start)).isEqualTo(-days);
        assertThat(calendar.workingDaysBetween(start, end.minusDays(1))).isEqualTo(days - 1);
    }

    @Property
    void countsAddUp(@ForAll("days") LocalDate a, @ForAll("days") LocalDate b, @ForAll("days") LocalDate c) {
        assertThat(calendar.workingDaysBetween(a, b) + calendar.workingDaysBetween(b, c))
                .isEqualTo(calendar.workingDaysBetween(a, c));
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.integers()
                .between(0, 3900)
                .map(n -> LocalDate.of(2015, 1, 1).plusDays(n));
    }
}
