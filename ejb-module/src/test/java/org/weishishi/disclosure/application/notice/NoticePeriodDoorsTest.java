package org.weishishi.disclosure.application.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.disclosure.api.notice.DisclosureStage;
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
}
