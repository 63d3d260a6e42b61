package org.weishishi.disclosure.application.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.disclosure.api.notice.AmendNotice;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.DraftWork;
import org.weishishi.disclosure.api.notice.Figure;
import org.weishishi.disclosure.api.notice.NoticeFile;
import org.weishishi.disclosure.api.notice.NoticeKind;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.api.notice.NoticeView;
import org.weishishi.disclosure.api.notice.PostingWords;
import org.weishishi.disclosure.api.notice.ReviseNotice;
import org.weishishi.disclosure.api.objection.MoveObjection;
import org.weishishi.disclosure.api.objection.ObjectedBody;
import org.weishishi.disclosure.api.objection.ObjectionChannel;
import org.weishishi.disclosure.api.objection.ObjectionEffect;
import org.weishishi.disclosure.api.objection.ObjectionFile;
import org.weishishi.disclosure.api.objection.ObjectionRow;
import org.weishishi.disclosure.api.objection.RaiseObjection;
import org.weishishi.disclosure.api.objection.SettleObjection;
import org.weishishi.disclosure.api.period.PeriodPlan;
import org.weishishi.disclosure.api.period.ReportInterruption;
import org.weishishi.disclosure.application.objection.HandleObjection;
import org.weishishi.disclosure.application.objection.ReadObjections;
import org.weishishi.disclosure.application.objection.RegisterObjection;
import org.weishishi.disclosure.application.period.ExtendPeriod;
import org.weishishi.disclosure.application.period.PlanPeriod;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentView;
import org.weishishi.house.LiantangCase;
import org.weishishi.house.OpenHouse;
import org.weishishi.project.api.ProjectFile;
import org.weishishi.project.api.StageKind;

/** A notice and what residents object, through the doors: two persons, periods, corrections, withdrawals, the road going back. */
@NullMarked
class NoticeDoorsTest {

    private static final PostingWords POSTING = new PostingWords("宣传栏", "居委会一楼", "0755-00000000", "社区工作站");

    private final OpenHouse house = new OpenHouse();
    private final LiantangCase play = new LiantangCase(house);
    private List<Long> projects = List.of();
    private long meeting;

    @AfterEach
    void close() {
        house.close();
    }

    private long published() {
        projects = play.projects(true);
        play.signOff(projects);
        meeting = play.resolve(projects);
        return play.publish(meeting);
    }

    private NoticeView notice(long id) {
        return house.call(BrowseNotices.class, "one", id);
    }

    private NoticeFile file(long id) {
        return house.call(BrowseNotices.class, "file", id);
    }

    private AmendNotice amend(long id, String reason) {
        return new AmendNotice(id, notice(id).version(), reason);
    }

    @Test
    void whoDraftedItDoesNotReleaseItAndWhatIsSentBackIsMended() {
        projects = play.projects(true);
        play.signOff(projects);
        meeting = play.resolve(projects);
        house.at("2016-08-05T09:00:00+08:00");
        long id = play.draft(meeting);
        assertThat(notice(id).state()).isEqualTo(NoticeState.REVIEW);
        assertThat(notice(id).span()).as("not public, so no period").isNull();
        refused("organization.error.notAllowed", () -> house.call(ReleaseNotice.class, "release", play.move(id)));
        refused("disclosure.error.noProjects", () -> play.draft(meeting));
        house.as("minxin.secretary");
        refused("disclosure.error.noNotice", () -> play.move(id));
        house.as("liantang.secretary");
        house.call(ReleaseNotice.class, "sendBack", amend(id, "请补充会议时间"));
        assertThat(notice(id).sentBack()).isEqualTo("请补充会议时间");
        refused("disclosure.error.state", () -> play.releaseNotice(id));
        house.as("liantang.clerk");
        house.call(
                DraftNotice.class,
                "revise",
                new ReviseNotice(id, notice(id).version(), "关于莲塘社区表决结果的公示", "会议于下午召开。", List.of(), POSTING));
        house.call(DraftNotice.class, "submit", play.move(id));
        play.releaseNotice(id);
        assertThat(notice(id).state()).isEqualTo(NoticeState.PUBLISHED);
        assertThat(file(id).text()).isEqualTo("会议于下午召开。");
        assertThat(file(id).draftedBy()).isNotEqualTo(file(id).publishedBy());
        assertThat(papers(id))
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

    private List<DocumentView> papers(long id) {
        return house.call(BrowseNotices.class, "documents", id);
    }

    @Test
    void nothingGoesOutThatStillShowsAPerson() {
        projects = play.projects(true);
        play.signOff(projects);
        meeting = play.resolve(projects);
        house.at("2016-08-05T09:00:00+08:00");
        long id = play.draft(meeting);
        house.as("liantang.secretary");
        house.call(ReleaseNotice.class, "sendBack", amend(id, "补充联系人"));
        house.as("liantang.clerk");
        revise(id, "详情请问提议人刘㛃，电话13812345678，住3栋2单元501室。");
        assertThat(file(id).findings())
                .extracting(one -> one.kind().name() + one.shown())
                .containsExactly("NAME刘*", "MOBILE138****5678", "ADDRESS***");
        house.call(DraftNotice.class, "submit", play.move(id));
        refused("disclosure.error.personal", () -> play.releaseNotice(id));
        house.call(ReleaseNotice.class, "sendBack", amend(id, "请删去个人信息"));
        house.as("liantang.clerk");
        revise(id, "详情请问社区工作站，电话0755-00000000。");
        house.call(DraftNotice.class, "submit", play.move(id));
        play.releaseNotice(id);
    }

    private void revise(long id, String text) {
        house.call(
                DraftNotice.class,
                "revise",
                new ReviseNotice(id, notice(id).version(), notice(id).title(), text, List.of(), POSTING));
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
        long id = published();
        house.at("2016-08-10T09:00:00+08:00");
        refused("disclosure.error.notLonger", () -> interrupted(id, "2016-08-06", "2016-08-07"));
        refused("disclosure.error.interruption", () -> interrupted(id, "2016-08-09", "2016-08-11"));
        assertThat(interrupted(id, "2016-08-09", "2016-08-10")).isEqualTo("2016-08-16");
        assertThat(play.sweep("2016-08-13T00:00:20+08:00")).isZero();
        house.as("liantang.clerk");
        assertThat(file(id).extensions()).singleElement().satisfies(one -> {
            assertThat(one.before()).isEqualTo("2016-08-12");
            assertThat(one.words()).isEqualTo("台风吹落");
        });
        assertThat(play.sweep("2016-08-17T00:00:20+08:00")).isEqualTo(1);
    }

    private LocalDate interrupted(long id, String from, String to) {
        return house.call(
                ExtendPeriod.class,
                "interrupted",
                new ReportInterruption(id, notice(id).version(), LocalDate.parse(from), LocalDate.parse(to), "台风吹落"));
    }

    @Test
    void aCorrectionTakesItsPlaceCountsAgainAndTheOldStaysReadable() {
        long id = published();
        house.at("2016-08-10T09:00:00+08:00");
        long correction = house.<Long>call(AmendPublished.class, "correct", amend(id, "金额有误"));
        refused("disclosure.error.already", () -> house.call(AmendPublished.class, "correct", amend(id, "再次")));
        house.call(DraftNotice.class, "submit", play.move(correction));
        play.releaseNotice(correction);
        assertThat(notice(id).state()).isEqualTo(NoticeState.CORRECTED);
        assertThat(Objects.requireNonNull(notice(correction).span()).lastDay())
                .as("all five days again")
                .isEqualTo("2016-08-17");
        assertThat(papers(correction).get(0).number())
                .isNotEqualTo(papers(id).get(0).number());
        assertThat(play.sweep("2016-08-13T00:00:20+08:00")).isZero();
        house.as("liantang.clerk");
        long second = house.<Long>call(AmendPublished.class, "correct", amend(correction, "地点有误"));
        refused("disclosure.error.state", () -> house.call(AmendPublished.class, "correct", amend(id, "旧的")));
        house.call(DraftNotice.class, "submit", play.move(second));
        play.releaseNotice(second);
        assertThat(file(id).chain())
                .extracting(NoticeFile.Link::kind)
                .containsExactly(NoticeKind.ORIGINAL, NoticeKind.CORRECTION, NoticeKind.CORRECTION);
        assertThat(play.sweep("2016-08-30T00:00:20+08:00")).isEqualTo(1);
        house.as("liantang.clerk");
        assertThat(play.file(projects.get(0)).project().stage()).isEqualTo(StageKind.CHAIN);
    }

    @Test
    void aWithdrawalIsANoticeOfItsOwnAndItsProjectsWaitAgain() {
        long id = published();
        house.at("2016-08-08T09:00:00+08:00");
        long withdrawal = house.<Long>call(AmendPublished.class, "withdraw", amend(id, "会议人数有误"));
        house.call(DraftNotice.class, "submit", play.move(withdrawal));
        play.releaseNotice(withdrawal);
        assertThat(notice(id).state()).isEqualTo(NoticeState.WITHDRAWN);
        assertThat(notice(id).reason()).isEqualTo("会议人数有误");
        assertThat(play.sweep("2016-08-13T00:00:20+08:00")).isZero();
        house.as("liantang.clerk");
        long again = play.draft(meeting);
        play.releaseNotice(again);
        assertThat(notice(again).state()).isEqualTo(NoticeState.PUBLISHED);
    }

    @Test
    void onceTheApprovalBeganNothingIsWithdrawnAny() {
        long id = published();
        assertThat(play.sweep("2016-08-13T00:00:20+08:00")).isEqualTo(1);
        house.as("liantang.clerk");
        refused("disclosure.error.wentOn", () -> house.call(AmendPublished.class, "withdraw", amend(id, "太晚")));
        house.call(AmendPublished.class, "correct", amend(id, "说明金额口径"));
    }

    @Test
    void anObjectionIsHandledByTheStreetStepByStepAndWhoObjectedStaysHidden() {
        long id = published();
        house.at("2016-08-12T23:59:30+08:00");
        assertThat(object(id, projects.get(1), "2016-08-12T23:59:00+08:00")).isEqualTo(1);
        refused("disclosure.error.received", () -> object(id, projects.get(1), "2016-08-13T00:00:00+08:00"));
        assertThat(play.sweep("2016-08-13T00:00:20+08:00")).as("held").isZero();
        house.as("liantang.street");
        house.at("2016-08-15T09:00:00+08:00");
        ObjectionRow row =
                house.<List<ObjectionRow>>call(ReadObjections.class, "open").get(0);
        assertThat(row.due()).as("two working days to say that it arrived").isEqualTo("2016-08-16");
        assertThat(row.toString()).doesNotContain("周立春", "13900001111", "重复建设");
        house.as("liantang.clerk");
        refused(
                "organization.error.notAllowed",
                () -> house.call(HandleObjection.class, "acknowledge", new MoveObjection(row.id(), 1, "")));
        house.as("luohu.officer");
        refused(
                "disclosure.error.ownCase",
                () -> house.call(HandleObjection.class, "acknowledge", new MoveObjection(row.id(), 1, "")));
        house.as("liantang.street");
        refused("disclosure.error.objectionState", () -> answer(row.id(), ObjectionEffect.NONE));
        handled(row.id());
        refused("disclosure.error.openObjection", () -> {
            house.as("liantang.clerk");
            house.call(AmendPublished.class, "withdraw", amend(id, "不想办"));
        });
        house.as("liantang.street");
        answer(row.id(), ObjectionEffect.REVOTE);
        refused("disclosure.error.objectionState", () -> answer(row.id(), ObjectionEffect.NONE));
        assertThat(house.recorded("objection", row.id()))
                .contains("disclosure.HandleObjection.answer", "disclosure.ReadObjections.file");
        roadWentBack(id);
    }

    private void roadWentBack(long id) {
        ProjectFile voted = play.file(projects.get(1));
        assertThat(voted.project().stage()).isEqualTo(StageKind.MEETING);
        assertThat(voted.evidence())
                .extracting(line -> line.messageKey())
                .contains("disclosure.evidence.objection", "disclosure.evidence.effect.REVOTE");
        assertThat(voted.evidence().toString()).doesNotContain("周立春", "13900001111");
        assertThat(play.sweep("2016-08-16T00:00:20+08:00")).isEqualTo(1);
        house.as("liantang.clerk");
        assertThat(play.file(projects.get(0)).project().stage()).isEqualTo(StageKind.CHAIN);
        assertThat(notice(id).projects().get(1).struck()).isTrue();
    }

    private int object(long id, @Nullable Long project, String at) {
        house.as("liantang.clerk");
        return house.<Integer>call(
                RegisterObjection.class,
                "register",
                new RaiseObjection(
                        id,
                        project,
                        ObjectionChannel.LETTER,
                        ObjectedBody.COMMUNITY,
                        OffsetDateTime.parse(at),
                        "重复建设",
                        "周立春",
                        "13900001111"));
    }

    private ObjectionFile objection(long id) {
        return house.call(ReadObjections.class, "file", id);
    }

    private void handled(long id) {
        house.call(
                HandleObjection.class,
                "acknowledge",
                new MoveObjection(id, objection(id).version(), ""));
        house.call(
                HandleObjection.class,
                "investigate",
                new MoveObjection(id, objection(id).version(), "现场核查属实"));
    }

    private void answer(long id, ObjectionEffect effect) {
        house.call(
                HandleObjection.class,
                "answer",
                new SettleObjection(id, objection(id).version(), effect, "经核查，答复如下。", false));
    }

    @Test
    void aCorrectionDemandedByAnObjectionHoldsTheNoticeUntilItIsPublished() {
        long id = published();
        house.at("2016-08-08T09:00:00+08:00");
        object(id, null, "2016-08-08T08:00:00+08:00");
        house.as("liantang.street");
        long objection = house.<List<ObjectionRow>>call(ReadObjections.class, "of", id)
                .get(0)
                .id();
        handled(objection);
        refused("disclosure.error.effectNeedsProject", () -> answer(objection, ObjectionEffect.REVOTE));
        answer(objection, ObjectionEffect.CORRECTION);
        assertThat(play.sweep("2016-08-13T00:00:20+08:00"))
                .as("waits for the correction")
                .isZero();
        house.at("2016-08-15T09:00:00+08:00");
        house.as("liantang.clerk");
        long correction = house.<Long>call(AmendPublished.class, "correct", amend(id, "按异议更正"));
        house.call(DraftNotice.class, "submit", play.move(correction));
        play.releaseNotice(correction);
        assertThat(play.sweep("2016-08-23T00:00:20+08:00")).isEqualTo(1);
        house.as("liantang.clerk");
        assertThat(notice(correction).state()).isEqualTo(NoticeState.ENDED);
    }

    @Test
    void whoIsObjectedToNeverHandlesIt() {
        long id = published();
        house.at("2016-08-08T09:00:00+08:00");
        house.as("liantang.clerk");
        house.call(
                RegisterObjection.class,
                "register",
                new RaiseObjection(
                        id,
                        null,
                        ObjectionChannel.PHONE,
                        ObjectedBody.STREET,
                        OffsetDateTime.parse("2016-08-08T08:30:00+08:00"),
                        "街道初审不公",
                        "",
                        ""));
        ObjectionRow row =
                house.<List<ObjectionRow>>call(ReadObjections.class, "open").get(0);
        assertThat(row.handler()).contains("罗湖");
        house.as("liantang.street");
        assertThat(objection(row.id()).mine()).isFalse();
        house.as("luohu.officer");
        assertThat(objection(row.id()).mine()).isTrue();
        assertThat(objection(row.id()).name()).isEmpty();
    }

    @Test
    void progressAndResultsAreToldOfApprovedProjectsOnly() {
        projects = play.submitted(true);
        long first = projects.get(0);
        house.as("liantang.clerk");
        DraftWork early = work(DisclosureStage.PROGRESS, "已完成一半。");
        refused("disclosure.error.noWork", () -> house.call(DraftNotice.class, "work", early));
        house.at("2016-08-16T10:20:00+08:00");
        for (String account : List.of("liantang.secretary", "liantang.leader", "luohu.officer", "shenzhen.officer")) {
            play.decide(account, first, org.weishishi.approval.api.DecisionKind.APPROVE, "");
        }
        house.at("2016-09-01T09:00:00+08:00");
        house.as("liantang.clerk");
        refused(
                "disclosure.error.words",
                () -> house.call(DraftNotice.class, "work", work(DisclosureStage.PROGRESS, " ")));
        long id = house.<Long>call(DraftNotice.class, "work", early);
        house.call(DraftNotice.class, "submit", play.move(id));
        play.releaseNotice(id);
        assertThat(notice(id).stage()).isEqualTo(DisclosureStage.PROGRESS);
        assertThat(file(id).figures()).containsExactly(new Figure("完成比例", "50%"));
        assertThat(play.sweep("2016-09-30T00:00:20+08:00")).isEqualTo(1);
        house.as("liantang.clerk");
        assertThat(play.file(first).project().status()).isEqualTo("APPROVED");
    }

    private DraftWork work(DisclosureStage stage, String text) {
        return new DraftWork(play.communityId(), stage, projects, text, List.of(new Figure("完成比例", "50%")), POSTING);
    }
}
