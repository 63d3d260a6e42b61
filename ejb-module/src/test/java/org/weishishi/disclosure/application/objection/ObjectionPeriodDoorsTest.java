package org.weishishi.disclosure.application.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.disclosure.api.objection.ObjectionEffect;
import org.weishishi.disclosure.api.objection.ObjectionRow;
import org.weishishi.disclosure.api.objection.SettleObjection;
import org.weishishi.house.LiantangCase;
import org.weishishi.house.NoticeSteps;
import org.weishishi.house.OpenHouse;
import org.weishishi.rule.api.book.EditionFile;
import org.weishishi.rule.api.book.MoveRule;
import org.weishishi.rule.api.book.ProposeRule;
import org.weishishi.rule.application.book.ProposeRuleChange;
import org.weishishi.rule.application.book.ReadRules;
import org.weishishi.rule.application.book.ReleaseRuleChange;
import org.weishishi.rule.book.Content;

/** 异议延期 · an answer may lengthen the period by the days of the rule, where the rule knows any. */
class ObjectionPeriodDoorsTest {

    private final NoticeSteps steps = new NoticeSteps();
    private final OpenHouse house = steps.house();
    private final LiantangCase play = steps.play();

    @AfterEach
    void close() {
        steps.close();
    }

    private long handled(long notice) {
        house.at("2016-08-08T09:00:00+08:00");
        steps.object(notice, null, "2016-08-08T08:00:00+08:00");
        house.as("liantang.street");
        long objection = house.<List<ObjectionRow>>call(ReadObjections.class, "of", notice)
                .get(0)
                .id();
        steps.handled(objection);
        return objection;
    }

    private LocalDate lastDay(long notice) {
        return Objects.requireNonNull(steps.notice(notice).span()).lastDay();
    }

    private void answer(long objection) {
        house.call(
                HandleObjection.class,
                "answer",
                new SettleObjection(
                        objection, steps.objection(objection).version(), ObjectionEffect.NONE, "公示期间材料未张贴齐全。", true));
    }

    @Test
    void withoutDaysInTheRuleNothingBecomesLonger() {
        long notice = steps.published();
        long objection = handled(notice);
        refused("disclosure.error.noExtraDays", () -> answer(objection));
        assertThat(steps.file(notice).extensions()).isEmpty();
    }

    @Test
    void theDaysOfTheRuleAreAddedAndHoldTheNextStep() {
        rules();
        long notice = steps.published();
        assertThat(lastDay(notice)).isEqualTo("2016-08-12");
        answer(handled(notice));
        assertThat(lastDay(notice)).as("two working days more, over a weekend").isEqualTo("2016-08-16");
        assertThat(steps.file(notice).extensions()).hasSize(1);
        assertThat(play.sweep("2016-08-13T00:00:20+08:00")).as("held").isZero();
        assertThat(play.sweep("2016-08-17T00:00:20+08:00")).isEqualTo(1);
    }

    /** The city adds two days for objections to the first disclosure. */
    private void rules() {
        house.at("2016-07-15T09:00:00+08:00");
        house.as("shenzhen.officer");
        long edition = house.<Long>call(
                ProposeRuleChange.class,
                "propose",
                new ProposeRule(
                        1,
                        null,
                        0,
                        Content.of("luohu-2016")
                                .with("/disclosures/RESOLUTION/objectionDays", 2)
                                .with("/inForceFrom", "2016-07-16")
                                .with("/sources/disclosures", "区专责领导小组会议纪要〔2016〕3号")
                                .json(),
                        "异议需要时延长公示",
                        null));
        house.as("shenzhen.leader");
        house.call(
                ReleaseRuleChange.class,
                "release",
                new MoveRule(
                        edition,
                        house.<EditionFile>call(ReadRules.class, "byId", edition)
                                .version(),
                        ""));
    }
}
