package org.weishishi.organization.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.weishishi.house.StoredHouse;
import org.weishishi.organization.api.DayKind;
import org.weishishi.organization.domain.CalendarDays;
import org.weishishi.organization.domain.WorkingDayException;
import org.weishishi.organization.domain.WorkingYear;
import org.weishishi.shared.ActedBy;

/** Which year is in force is asked of the database once in two seconds: a release counts at once where it was made, unless somebody asks while it is being made, and soon on every other node. */
@NullMarked
class StoredCalendarTest {

    private static final ActedBy SYSTEM = new ActedBy("system", null, "系统", null, "系统", null, "系统");
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2021-04-06T09:00:00+08:00");
    private static final int YEAR = 2021;
    private static final WorkingDayException NEW_YEAR =
            new WorkingDayException(LocalDate.of(YEAR, 1, 1), DayKind.HOLIDAY, "元旦");

    @Test
    void aReleaseCountsAtOnceWhereItWasMadeAndSoonOnEveryOtherNode() {
        try (StoredHouse house = StoredHouse.onH2()) {
            JpaWorkingYearRepository here = StoredHouse.with(new JpaWorkingYearRepository(), house.em());
            JpaWorkingYearRepository there = StoredHouse.with(new JpaWorkingYearRepository(), house.em());
            assertThat(here.inForce(YEAR)).isEmpty();
            long first = released(house, here);
            assertThat(here.inForce(YEAR)).contains(first);
            assertThat(there.inForce(YEAR)).contains(first);
            long second = released(house, here);
            assertThat(second).isNotEqualTo(first);
            assertThat(here.inForce(YEAR)).contains(second);
            int sent = house.sent();
            assertThat(here.inForce(YEAR)).contains(second);
            assertThat(house.sent()).as("not asked again").isEqualTo(sent);
            assertThat(there.inForce(YEAR)).as("not asked again").contains(first);
            there.time = () -> System.nanoTime() + Duration.ofSeconds(3).toNanos();
            assertThat(there.inForce(YEAR)).contains(second);
        }
    }

    /** A corrected year takes the place of the one before. */
    private static long released(StoredHouse house, JpaWorkingYearRepository years) {
        return house.in(() -> {
                    years.released(YEAR).ifPresent(old -> {
                        old.supersede();
                        years.flush();
                    });
                    WorkingYear year = new WorkingYear(new CalendarDays(YEAR, List.of(NEW_YEAR)), "国办发明电", SYSTEM, NOW);
                    year.releaseShipped(SYSTEM, NOW);
                    years.add(year);
                    return year;
                })
                .id();
    }
}
