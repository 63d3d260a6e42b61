package org.weishishi.organization.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.weishishi.organization.api.CalendarPreview.RowError;
import org.weishishi.organization.api.LoadCalendar;
import org.weishishi.organization.api.ReleaseCalendar;
import org.weishishi.organization.domain.WorkingYear;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.ReleaseState;

@NullMarked
class CalendarReleaseTest {

    private static final String GOOD = "date,kind,occasion\n2027-01-01,holiday,元旦\n2027-01-03,上班,元旦\n";

    private final Desk desk = Desk.demo();
    private final LoadCalendarYear load = new LoadCalendarYear(desk.memory.years, desk.actor, desk.businessClock);
    private final ReleaseCalendarYear release =
            new ReleaseCalendarYear(desk.memory.years, desk.actor, desk.businessClock);

    CalendarReleaseTest() {
        desk.identity.assume("admin");
    }

    @Test
    void reportsEveryWrongLine() {
        String csv = """
                date,kind,occasion
                2027-13-01,holiday,x
                2026-01-01,holiday,x
                2027-01-01,party,x
                2027-01-02,holiday
                2027-01-04,holiday,\s
                2027-01-05,workday,x
                2027-01-05,workday,x
                """;

        List<RowError> errors =
                load.preview(new LoadCalendar(2027, "notice", csv)).errors();

        assertThat(errors).extracting(RowError::line).containsExactly(2, 3, 4, 5, 6, 8);
        assertThat(errors)
                .extracting(error -> error.code().substring("organization.calendarRow.".length()))
                .containsExactly("date", "year", "kind", "columns", "occasion", "twice");
        refused("calendarRows", () -> load.load(new LoadCalendar(2027, "notice", csv)));
        assertThat(desk.memory.years.all()).isEmpty();
    }

    @Test
    void countsOnlyAfterASecondPerson() {
        WorkingYear year = loaded();
        refusedShared("releaseSamePerson", () -> release.release(new ReleaseCalendar(year.id(), 0)));
        assertThat(desk.memory.years.released(2027)).isEmpty();

        desk.identity.assume("security");
        release.release(new ReleaseCalendar(year.id(), 0));

        assertThat(desk.memory.years.released(2027)).contains(year);
        refusedShared("releaseState", () -> release.release(new ReleaseCalendar(year.id(), 0)));
        refusedShared("releaseState", () -> release.withdraw(new ReleaseCalendar(year.id(), 0)));
    }

    @Test
    void aCorrectionTakesThePlaceOfTheYearBefore() {
        WorkingYear first = loaded();
        WorkingYear second = loaded();
        desk.identity.assume("security");
        release.release(new ReleaseCalendar(first.id(), 0));
        assertThat(second.state()).isEqualTo(ReleaseState.DRAFTED);

        release.release(new ReleaseCalendar(second.id(), 0));

        assertThat(first.state()).isEqualTo(ReleaseState.SUPERSEDED);
        assertThat(desk.memory.years.released(2027)).contains(second);
    }

    @Test
    void whoCountedByTheYearBeforeCountsByTheCorrection() {
        WorkingYear first = loaded();
        long corrected = load.load(new LoadCalendar(2027, "correction", GOOD + "2027-03-10,holiday,x\n"));
        desk.identity.assume("security");
        release.release(new ReleaseCalendar(first.id(), 0));
        WorkingCalendar calendar = new OfficialCalendar(desk.memory.years);
        LocalDate day = LocalDate.of(2027, 3, 10);
        assertThat(calendar.isWorkingDay(day)).isTrue();

        release.release(new ReleaseCalendar(corrected, 0));

        assertThat(calendar.isWorkingDay(day)).isFalse();
        assertThat(calendar.still().isWorkingDay(day)).isFalse();
    }

    @Test
    void aRefusedReleaseLeavesTheOldYearInForce() {
        WorkingYear first = loaded();
        WorkingYear second = loaded();
        desk.identity.assume("security");
        release.release(new ReleaseCalendar(first.id(), 0));
        desk.identity.assume("admin");

        refusedShared("releaseSamePerson", () -> release.release(new ReleaseCalendar(second.id(), 0)));

        assertThat(first.state()).isEqualTo(ReleaseState.RELEASED);
    }

    private WorkingYear loaded() {
        return desk.memory
                .years
                .find(load.load(new LoadCalendar(2027, "notice", GOOD)))
                .orElseThrow();
    }

    private static void refused(String reason, ThrowingCallable act) {
        refusedWith("organization.error." + reason, act);
    }

    private static void refusedShared(String reason, ThrowingCallable act) {
        refusedWith("shared.error." + reason, act);
    }

    private static void refusedWith(String code, ThrowingCallable act) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(act)
                .satisfies(e -> assertThat(e.code()).isEqualTo(code));
    }
}
