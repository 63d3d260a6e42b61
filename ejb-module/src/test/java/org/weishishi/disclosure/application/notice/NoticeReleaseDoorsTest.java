package org.weishishi.disclosure.application.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.util.List;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.api.notice.ReviseNotice;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentView;
import org.weishishi.house.LiantangCase;
import org.weishishi.house.NoticeSteps;
import org.weishishi.house.OpenHouse;

/** A draft becomes public by a second person, once nothing of a person is left in it. */
@NullMarked
class NoticeReleaseDoorsTest {

    private final NoticeSteps steps = new NoticeSteps();
    private final OpenHouse house = steps.house();
    private final LiantangCase play = steps.play();

    @AfterEach
    void close() {
        steps.close();
    }

    @Test
    void whoDraftedItDoesNotReleaseItAndWhatIsSentBackIsMended() {
        long meeting = steps.resolved();
        house.at("2016-08-05T09:00:00+08:00");
        long id = play.draft(meeting);
        assertThat(steps.notice(id).state()).isEqualTo(NoticeState.REVIEW);
        assertThat(steps.notice(id).span()).as("not public, so no period").isNull();
        refused("organization.error.notAllowed", () -> house.call(ReleaseNotice.class, "release", play.move(id)));
        refused("disclosure.error.noProjects", () -> play.draft(meeting));
        house.as("minxin.secretary");
        refused("disclosure.error.noNotice", () -> play.move(id));
        house.as("liantang.secretary");
        house.call(ReleaseNotice.class, "sendBack", steps.amend(id, "请补充会议时间"));
        assertThat(steps.notice(id).sentBack()).isEqualTo("请补充会议时间");
        refused("disclosure.error.state", () -> play.releaseNotice(id));
        house.as("liantang.clerk");
        house.call(
                DraftNotice.class,
                "revise",
                new ReviseNotice(
                        id, steps.notice(id).version(), "关于莲塘社区表决结果的公示", "会议于下午召开。", List.of(), NoticeSteps.POSTING));
        house.call(DraftNotice.class, "submit", play.move(id));
        play.releaseNotice(id);
        assertThat(steps.notice(id).state()).isEqualTo(NoticeState.PUBLISHED);
        assertThat(steps.file(id).text()).isEqualTo("会议于下午召开。");
        assertThat(steps.file(id).draftedBy()).isNotEqualTo(steps.file(id).publishedBy());
        assertThat(steps.papers(id))
                .extracting(DocumentView::kind)
                .containsExactly(DocumentKind.DISCLOSURE, DocumentKind.POSTER);
        assertThat(house.recorded("notice", id))
                .containsSubsequence(
                        "disclosure.DraftNotice.submit",
                        "disclosure.ReleaseNotice.sendBack",
                        "disclosure.DraftNotice.revise",
                        "disclosure.DraftNotice.submit",
                        "disclosure.ReleaseNotice.release");
    }

    @Test
    void nothingGoesOutThatStillShowsAPerson() {
        long meeting = steps.resolved();
        house.at("2016-08-05T09:00:00+08:00");
        long id = play.draft(meeting);
        house.as("liantang.secretary");
        house.call(ReleaseNotice.class, "sendBack", steps.amend(id, "补充联系人"));
        house.as("liantang.clerk");
        steps.revise(id, "详情请问提议人刘㛃，电话13812345678，住3栋2单元501室。");
        assertThat(steps.file(id).findings())
                .extracting(one -> one.kind().name() + one.shown())
                .containsExactly("NAME刘*", "MOBILE138****5678", "ADDRESS***");
        house.call(DraftNotice.class, "submit", play.move(id));
        refused("disclosure.error.personal", () -> play.releaseNotice(id));
        house.call(ReleaseNotice.class, "sendBack", steps.amend(id, "请删去个人信息"));
        house.as("liantang.clerk");
        steps.revise(id, "详情请问社区工作站，电话0755-00000000。");
        house.call(DraftNotice.class, "submit", play.move(id));
        play.releaseNotice(id);
    }
}
