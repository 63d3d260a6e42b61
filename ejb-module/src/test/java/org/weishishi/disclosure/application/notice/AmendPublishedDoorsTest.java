package org.weishishi.disclosure.application.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.disclosure.api.notice.NoticeFile;
import org.weishishi.disclosure.api.notice.NoticeKind;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.api.objection.ObjectionEffect;
import org.weishishi.house.LiantangCase;
import org.weishishi.house.NoticeSteps;
import org.weishishi.house.OpenHouse;
import org.weishishi.project.api.StageKind;

/** What is published is corrected and withdrawn by new notices that name it. */
@NullMarked
class AmendPublishedDoorsTest {

    private final NoticeSteps steps = new NoticeSteps();
    private final OpenHouse house = steps.house();
    private final LiantangCase play = steps.play();

    @AfterEach
    void close() {
        steps.close();
    }

    @Test
    void aCorrectionTakesItsPlaceCountsAgainAndTheOldStaysReadable() {
        long id = steps.published();
        house.at("2016-08-10T09:00:00+08:00");
        long correction = house.<Long>call(AmendPublished.class, "correct", steps.amend(id, "金额有误"));
        refused("disclosure.error.already", () -> house.call(AmendPublished.class, "correct", steps.amend(id, "再次")));
        house.call(DraftNotice.class, "submit", play.move(correction));
        play.releaseNotice(correction);
        assertThat(steps.notice(id).state()).isEqualTo(NoticeState.CORRECTED);
        assertThat(Objects.requireNonNull(steps.notice(correction).span()).lastDay())
                .as("all five days again")
                .isEqualTo("2016-08-17");
        assertThat(steps.papers(correction).get(0).number())
                .isNotEqualTo(steps.papers(id).get(0).number());
        assertThat(play.sweep("2016-08-13T00:00:20+08:00")).isZero();
        house.as("liantang.clerk");
        long second = house.<Long>call(AmendPublished.class, "correct", steps.amend(correction, "地点有误"));
        refused("disclosure.error.state", () -> house.call(AmendPublished.class, "correct", steps.amend(id, "旧的")));
        house.call(DraftNotice.class, "submit", play.move(second));
        play.releaseNotice(second);
        assertThat(steps.file(id).chain())
                .extracting(NoticeFile.Link::kind)
                .containsExactly(NoticeKind.ORIGINAL, NoticeKind.CORRECTION, NoticeKind.CORRECTION);
        assertThat(play.sweep("2016-08-30T00:00:20+08:00")).isEqualTo(1);
        house.as("liantang.clerk");
        assertThat(play.file(steps.projects().get(0)).project().stage()).isEqualTo(StageKind.CHAIN);
    }

    @Test
    void aWithdrawalIsANoticeOfItsOwnAndItsProjectsWaitAgain() {
        long id = steps.published();
        house.at("2016-08-08T09:00:00+08:00");
        long withdrawal = withdrawalOf(id);
        play.releaseNotice(withdrawal);
        assertThat(steps.notice(id).state()).isEqualTo(NoticeState.WITHDRAWN);
        assertThat(steps.notice(id).reason()).isEqualTo("会议人数有误");
        assertThat(play.sweep("2016-08-13T00:00:20+08:00")).isZero();
        house.as("liantang.clerk");
        long again = play.draft(steps.meeting());
        play.releaseNotice(again);
        assertThat(steps.notice(again).state()).isEqualTo(NoticeState.PUBLISHED);
    }

    @Test
    void onceTheApprovalBeganNothingIsWithdrawnAny() {
        long id = steps.published();
        assertThat(play.sweep("2016-08-13T00:00:20+08:00")).isEqualTo(1);
        house.as("liantang.clerk");
        refused("disclosure.error.wentOn", () -> house.call(AmendPublished.class, "withdraw", steps.amend(id, "太晚")));
        house.call(AmendPublished.class, "correct", steps.amend(id, "说明金额口径"));
    }

    @Test
    void aWithdrawalThatWasDraftedInTimeIsNotReleasedOnceTheRoadWentOn() {
        long id = steps.published();
        house.at("2016-08-12T17:00:00+08:00");
        long withdrawal = withdrawalOf(id);
        assertThat(play.sweep("2016-08-13T00:00:20+08:00")).isEqualTo(1);
        refused("disclosure.error.state", () -> play.releaseNotice(withdrawal));
        assertThat(steps.notice(id).state()).isEqualTo(NoticeState.ENDED);
        house.as("liantang.clerk");
        house.call(DraftNotice.class, "discard", play.move(withdrawal));
        house.call(AmendPublished.class, "correct", steps.amend(id, "说明人数"));
    }

    @Test
    void aWithdrawalWaitsForAnObjectionThatCameAfterItsDraft() {
        long id = steps.published();
        house.at("2016-08-08T09:00:00+08:00");
        long withdrawal = withdrawalOf(id);
        steps.object(id, steps.projects().get(0), "2016-08-08T08:00:00+08:00");
        refused("disclosure.error.openObjection", () -> play.releaseNotice(withdrawal));
        assertThat(steps.notice(id).state()).isEqualTo(NoticeState.PUBLISHED);
        assertThat(steps.notice(withdrawal).state()).isEqualTo(NoticeState.REVIEW);
        house.as("liantang.street");
        long objection = steps.open().get(0).id();
        steps.handled(objection);
        steps.answer(objection, ObjectionEffect.NONE);
        house.as("liantang.clerk");
        play.releaseNotice(withdrawal);
        assertThat(steps.notice(id).state()).isEqualTo(NoticeState.WITHDRAWN);
    }

    /** Drafted and handed in, not released. */
    private long withdrawalOf(long notice) {
        long withdrawal = house.<Long>call(AmendPublished.class, "withdraw", steps.amend(notice, "会议人数有误"));
        house.call(DraftNotice.class, "submit", play.move(withdrawal));
        return withdrawal;
    }
}
