package org.weishishi.disclosure.application.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.DraftWork;
import org.weishishi.disclosure.api.notice.Figure;
import org.weishishi.house.LiantangCase;
import org.weishishi.house.NoticeSteps;
import org.weishishi.house.OpenHouse;

/** Progress and results are told of approved projects only. */
@NullMarked
class WorkNoticeDoorsTest {

    private final NoticeSteps steps = new NoticeSteps();
    private final OpenHouse house = steps.house();
    private final LiantangCase play = steps.play();

    @AfterEach
    void close() {
        steps.close();
    }

    @Test
    void progressAndResultsAreToldOfApprovedProjectsOnly() {
        long first = steps.approved();
        DraftWork some = steps.work(DisclosureStage.PROGRESS, "已完成一半。");
        DraftWork other = new DraftWork(
                play.communityId(),
                DisclosureStage.PROGRESS,
                List.of(steps.projects().get(1)),
                "尚未批准。",
                List.of(),
                NoticeSteps.POSTING);
        refused("disclosure.error.noWork", () -> house.call(DraftNotice.class, "work", other));
        house.at("2016-09-01T09:00:00+08:00");
        house.as("liantang.clerk");
        refused(
                "disclosure.error.words",
                () -> house.call(DraftNotice.class, "work", steps.work(DisclosureStage.PROGRESS, " ")));
        long id = house.<Long>call(DraftNotice.class, "work", some);
        steps.release(id);
        assertThat(steps.notice(id).stage()).isEqualTo(DisclosureStage.PROGRESS);
        assertThat(steps.file(id).figures()).containsExactly(new Figure("完成比例", "50%"));
        assertThat(play.sweep("2016-09-30T00:00:20+08:00")).isEqualTo(1);
        house.as("liantang.clerk");
        assertThat(play.file(first).project().status()).isEqualTo("APPROVED");
    }
}
