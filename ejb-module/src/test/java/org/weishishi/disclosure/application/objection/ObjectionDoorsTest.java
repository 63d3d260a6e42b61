package org.weishishi.disclosure.application.objection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.deliberation.api.meeting.GateView;
import org.weishishi.deliberation.application.meeting.CallMeeting;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.api.objection.MoveObjection;
import org.weishishi.disclosure.api.objection.ObjectedBody;
import org.weishishi.disclosure.api.objection.ObjectionChannel;
import org.weishishi.disclosure.api.objection.ObjectionEffect;
import org.weishishi.disclosure.api.objection.ObjectionRow;
import org.weishishi.disclosure.api.objection.RaiseObjection;
import org.weishishi.disclosure.application.notice.AmendPublished;
import org.weishishi.disclosure.application.notice.DraftNotice;
import org.weishishi.disclosure.application.publication.WritePublication;
import org.weishishi.house.LiantangCase;
import org.weishishi.house.NoticeSteps;
import org.weishishi.house.OpenHouse;
import org.weishishi.project.api.ProjectFile;
import org.weishishi.project.api.StageKind;
import org.weishishi.shared.Settings;

/** Objections are taken to the last second, handled step by step, never by the body objected to, and have the effect that was answered. */
@NullMarked
class ObjectionDoorsTest {

    private final NoticeSteps steps = new NoticeSteps();
    private final OpenHouse house = steps.house();
    private final LiantangCase play = steps.play();

    @AfterEach
    void close() {
        steps.close();
    }

    @Test
    void anObjectionIsHandledByTheStreetStepByStepAndWhoObjectedStaysHidden() {
        long id = steps.published();
        house.at("2016-08-12T23:59:30+08:00");
        assertThat(steps.object(id, steps.projects().get(1), "2016-08-12T23:59:00+08:00"))
                .isEqualTo(1);
        refused(
                "disclosure.error.received",
                () -> steps.object(id, steps.projects().get(1), "2016-08-13T00:00:00+08:00"));
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
        refused("disclosure.error.objectionState", () -> steps.answer(row.id(), ObjectionEffect.NONE));
        steps.handled(row.id());
        refused("disclosure.error.openObjection", () -> {
            house.as("liantang.clerk");
            house.call(AmendPublished.class, "withdraw", steps.amend(id, "不想办"));
        });
        house.as("liantang.street");
        steps.answer(row.id(), ObjectionEffect.REVOTE);
        refused("disclosure.error.objectionState", () -> steps.answer(row.id(), ObjectionEffect.NONE));
        assertThat(house.recorded("objection", row.id()))
                .contains("disclosure.HandleObjection.answer", "disclosure.ReadObjections.file");
        roadWentBack(id);
    }

    private void roadWentBack(long id) {
        ProjectFile voted = play.file(steps.projects().get(1));
        assertThat(voted.project().stage()).isEqualTo(StageKind.MEETING);
        assertThat(voted.evidence())
                .extracting(line -> line.messageKey())
                .contains("disclosure.evidence.objection", "disclosure.evidence.effect.REVOTE");
        assertThat(voted.evidence().toString()).doesNotContain("周立春", "13900001111");
        assertThat(play.sweep("2016-08-16T00:00:20+08:00")).isEqualTo(1);
        house.as("liantang.clerk");
        assertThat(play.file(steps.projects().get(0)).project().stage()).isEqualTo(StageKind.CHAIN);
        assertThat(steps.notice(id).projects().get(1).struck()).isTrue();
    }

    @Test
    void aCorrectionDemandedByAnObjectionHoldsTheNoticeUntilItIsPublished() {
        long id = steps.published();
        house.at("2016-08-08T09:00:00+08:00");
        steps.object(id, null, "2016-08-08T08:00:00+08:00");
        house.as("liantang.street");
        long objection = house.<List<ObjectionRow>>call(ReadObjections.class, "of", id)
                .get(0)
                .id();
        steps.handled(objection);
        refused("disclosure.error.effectNeedsProject", () -> steps.answer(objection, ObjectionEffect.REVOTE));
        steps.answer(objection, ObjectionEffect.CORRECTION);
        assertThat(play.sweep("2016-08-13T00:00:20+08:00"))
                .as("waits for the correction")
                .isZero();
        house.at("2016-08-15T09:00:00+08:00");
        house.as("liantang.clerk");
        long correction = house.<Long>call(AmendPublished.class, "correct", steps.amend(id, "按异议更正"));
        house.call(DraftNotice.class, "submit", play.move(correction));
        play.releaseNotice(correction);
        assertThat(play.sweep("2016-08-23T00:00:20+08:00")).isEqualTo(1);
        house.as("liantang.clerk");
        assertThat(steps.notice(correction).state()).isEqualTo(NoticeState.ENDED);
    }

    @Test
    void whoIsObjectedToNeverHandlesIt() {
        long id = steps.published();
        house.at("2016-08-08T09:00:00+08:00");
        steps.object(id, null, "2016-08-08T08:30:00+08:00", ObjectedBody.STREET, "", "");
        ObjectionRow row =
                house.<List<ObjectionRow>>call(ReadObjections.class, "open").get(0);
        assertThat(row.handler()).contains("罗湖");
        house.as("liantang.street");
        assertThat(steps.objection(row.id()).mine()).isFalse();
        house.as("luohu.officer");
        assertThat(steps.objection(row.id()).mine()).isTrue();
        assertThat(steps.objection(row.id()).name()).isEmpty();
    }

    @Test
    void theLastSecondIsBeijingTimeWhereverTheClockStands() {
        long id = steps.published();
        house.at("2016-08-12T18:30:00Z");
        assertThat(steps.object(id, null, "2016-08-12T15:59:59Z"))
                .as("23:59:59 in Beijing")
                .isEqualTo(1);
        refused("disclosure.error.received", () -> steps.object(id, null, "2016-08-12T16:00:00Z"));
        assertThat(steps.object(id, null, "2016-08-12T11:59:59-04:00"))
                .as("summer time elsewhere")
                .isEqualTo(2);
        house.at("2016-08-12T10:00:00Z");
        refused("disclosure.error.received", () -> steps.object(id, null, "2016-08-12T10:00:01Z"));
    }

    @Test
    void markupIsKeptAsItWasTypedAndIsNowhereInPublic() throws IOException {
        long id = steps.published();
        house.at("2016-08-08T09:00:00+08:00");
        String typed = "<script>alert(1)</script> & \"路灯\" {document.title}";
        house.as("liantang.clerk");
        house.call(
                RegisterObjection.class,
                "register",
                new RaiseObjection(
                        id,
                        null,
                        ObjectionChannel.LETTER,
                        ObjectedBody.COMMUNITY,
                        OffsetDateTime.parse("2016-08-08T08:00:00+08:00"),
                        typed,
                        "<b>周立春</b>",
                        ""));
        long objection = steps.open().get(0).id();
        assertThat(steps.objection(objection).text()).isEqualTo(typed);
        house.asSystem();
        house.call(WritePublication.class, "write");
        try (Stream<Path> all = Files.walk(house.room(Settings.class).publication())) {
            for (Path file : all.filter(one -> one.toString().matches(".*\\.(html|xml|csv|json)"))
                    .toList()) {
                assertThat(Files.readString(file)).as(file.toString()).doesNotContain("alert(1)", "周立春");
            }
        }
    }

    @Test
    void aProjectThatIsVotedOnAgainHangsOutAgain() {
        long id = steps.published();
        long project = steps.projects().get(1);
        house.at("2016-08-09T09:00:00+08:00");
        steps.object(id, project, "2016-08-09T08:00:00+08:00");
        house.as("liantang.street");
        long objection = steps.open().get(0).id();
        steps.handled(objection);
        steps.answer(objection, ObjectionEffect.REVOTE);
        house.as("liantang.clerk");
        assertThat(play.file(project).project().stage()).isEqualTo(StageKind.MEETING);
        refused("disclosure.error.notInNotice", () -> steps.object(id, project, "2016-08-09T08:30:00+08:00"));
        assertThat(house.<List<GateView>>call(CallMeeting.class, "gates", play.communityId()))
                .as("it waits for the council")
                .anySatisfy(gate -> assertThat(gate.toString())
                        .contains(play.file(project).project().code()));
    }
}
