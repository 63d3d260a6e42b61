package org.weishishi.disclosure.application.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.api.objection.ObjectionEffect;
import org.weishishi.disclosure.api.period.PeriodPlan;
import org.weishishi.disclosure.application.period.PlanPeriod;
import org.weishishi.house.LiantangCase;
import org.weishishi.house.NoticeSteps;
import org.weishishi.house.OpenHouse;

/** Periods are planned to the day, made longer, never shorter. */
@NullMarked
class NoticePeriodDoorsTest {

    private final NoticeSteps steps = new NoticeSteps();
    private final OpenHouse house = steps.house();
    private final LiantangCase play = steps.play();

    @AfterEach
    void close() {
        steps.close();
    }

    @Test
    void thePeriodIsPlannedToTheDayAndSaysWhenTheCalendarIsMissing() {
        house.as("liantang.clerk");
        house.at("2021-04-30T09:00:00+08:00");
        PeriodPlan plan = house.call(PlanPeriod.class, "today", play.communityId(), DisclosureStage.RESOLUTION);
        assertThat(plan.firstDay()).as("after 劳动节").isEqualTo("2021-05-06");
        assertThat(plan.lastDay()).as("8 May is made up").isEqualTo("2021-05-11");
        assertThat(plan.line())
                .extracting(day -> day.kind().name())
                .containsExactly(
                        "PUBLISHED",
                        "WEEKEND",
                        "WEEKEND",
                        "HOLIDAY",
                        "HOLIDAY",
                        "HOLIDAY",
                        "COUNTED",
                        "COUNTED",
                        "MADE_UP",
                        "WEEKEND",
                        "COUNTED",
                        "COUNTED");
        house.at("2026-12-29T09:00:00+08:00");
        PeriodPlan unknown = house.call(PlanPeriod.class, "today", play.communityId(), DisclosureStage.RESOLUTION);
        assertThat(unknown.lastDay()).isNull();
        assertThat(unknown.missingYear()).isEqualTo("2027");
    }

    @Test
    void anInterruptionMovesTheLastDayAndItsReasonIsTold() {
        long id = steps.published();
        house.at("2016-08-10T09:00:00+08:00");
        refused("disclosure.error.notLonger", () -> steps.interrupted(id, "2016-08-06", "2016-08-07"));
        refused("disclosure.error.interruption", () -> steps.interrupted(id, "2016-08-09", "2016-08-11"));
        assertThat(steps.interrupted(id, "2016-08-09", "2016-08-10")).isEqualTo("2016-08-16");
        assertThat(play.sweep("2016-08-13T00:00:20+08:00")).isZero();
        house.as("liantang.clerk");
        assertThat(steps.file(id).extensions()).singleElement().satisfies(one -> {
            assertThat(one.before()).isEqualTo("2016-08-12");
            assertThat(one.words()).isEqualTo("台风吹落");
        });
        assertThat(play.sweep("2016-08-17T00:00:20+08:00")).isEqualTo(1);
    }

    @Test
    void aNoticeThatRunsIntoAYearNobodyLoadedStaysADraftAndAnObjectionIsTakenWithoutADay() {
        long meeting = steps.resolved();
        house.at("2026-12-29T09:00:00+08:00");
        long late = play.draft(meeting);
        refused("organization.error.calendarMissing", () -> play.releaseNotice(late));
        assertThat(steps.notice(late).state()).isEqualTo(NoticeState.REVIEW);
        house.at("2026-12-22T09:00:00+08:00");
        play.releaseNotice(late);
        house.at("2026-12-28T09:00:00+08:00");
        steps.object(late, null, "2026-12-28T08:00:00+08:00");
        house.as("liantang.street");
        long objection = steps.open().get(0).id();
        assertThat(steps.open().get(0).due())
                .as("two working days still lie in 2026")
                .isEqualTo("2026-12-30");
        steps.acknowledge(objection);
        assertThat(steps.open().get(0).due()).as("nobody guesses a day of 2027").isNull();
    }

    @Test
    void whenTheServerWasDownAtTheEndTheNoticeEndsLateButWasOverInTime() {
        long id = steps.published();
        house.at("2016-08-20T10:00:00+08:00");
        assertThat(steps.notice(id).state()).as("nobody swept").isEqualTo(NoticeState.PUBLISHED);
        refused("disclosure.error.received", () -> steps.object(id, null, "2016-08-13T00:00:00+08:00"));
        assertThat(steps.object(id, null, "2016-08-12T17:00:00+08:00"))
                .as("a letter that came in time is entered late")
                .isEqualTo(1);
        assertThat(play.sweep("2016-08-20T10:00:30+08:00"))
                .as("and holds the end")
                .isZero();
        house.as("liantang.street");
        long objection = steps.open().get(0).id();
        steps.handled(objection);
        steps.answer(objection, ObjectionEffect.NONE);
        assertThat(play.sweep("2016-08-20T11:00:00+08:00")).isEqualTo(1);
        assertThat(play.sweep("2016-08-20T11:00:30+08:00")).as("once").isZero();
    }
}
