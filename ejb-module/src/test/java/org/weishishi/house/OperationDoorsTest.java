package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.Decide;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.PreparedDecision;
import org.weishishi.approval.api.ReturnedTo;
import org.weishishi.approval.api.TaskFile;
import org.weishishi.approval.api.TaskVia;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.api.act.Explain;
import org.weishishi.approval.api.act.LetRead;
import org.weishishi.approval.api.act.PersonInPost;
import org.weishishi.approval.api.act.Remark;
import org.weishishi.approval.api.act.TakeOver;
import org.weishishi.approval.api.delegation.DelegationView;
import org.weishishi.approval.api.delegation.MakeDelegation;
import org.weishishi.approval.api.track.ReadingRow;
import org.weishishi.approval.api.track.TrackView;
import org.weishishi.approval.application.desk.DecideTask;
import org.weishishi.approval.application.desk.SteerApproval;
import org.weishishi.approval.application.read.ShareApproval;
import org.weishishi.approval.application.read.TrackApproval;
import org.weishishi.approval.application.watch.AdministerApproval;
import org.weishishi.approval.application.watch.DelegateTasks;
import org.weishishi.approval.application.watch.WatchTime;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.PostKind;
import org.weishishi.shared.Page;

/** Every operation of 审批 through its door, on the shipped chain with the countersign of three sections. */
class OperationDoorsTest {

    private static final OpenHouse HOUSE = new OpenHouse();
    private static final TrialCase TRIAL = new TrialCase(HOUSE);
    private static final List<String> SECTIONS = List.of("liantang.build", "liantang.community", "liantang.finance");

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void fourLevelsWithACountersignOfThreeSections() {
        long subject = TRIAL.start(600_000);
        TRIAL.approve(subject, "liantang.secretary", "liantang.build", "liantang.finance");
        assertThat(Objects.requireNonNull(TRIAL.file(subject).turn()).name()).isEqualTo("街道科室会签");
        TRIAL.approve(subject, "liantang.community", "liantang.leader", "luohu.officer", "shenzhen.officer");
        assertThat(TRIAL.file(subject).state()).isEqualTo(ApprovalState.APPROVED);
        assertThat(TRIAL.file(subject).decisions()).hasSize(7);
        assertThat(TRIAL.file(subject).intact()).isTrue();
    }

    @Test
    void returnedFromTheCountersignReworkedAndStraightBack() {
        long subject = TRIAL.start(600_000);
        TRIAL.approve(subject, "liantang.secretary", "liantang.build");
        HOUSE.as("liantang.finance");
        TaskFile seen = TRIAL.mine(subject);
        Decide back = new Decide(
                seen.task().id(),
                seen.approval().revision(),
                DecisionKind.RETURN_TO_STEP,
                "请社区补充报价",
                "community",
                true);
        PreparedDecision shown = HOUSE.call(DecideTask.class, "prepare", back);
        assertThat(shown.returned()).isEqualTo(new ReturnedTo("社区党委审批", true));
        assertThat(shown.signature().content())
                .contains("\"back\":{\"name\":\"社区党委审批\",\"step\":\"community\",\"straightBack\":true}");
        TRIAL.play().sign(back);
        assertThat(TRIAL.file(subject).decisions())
                .last()
                .satisfies(d -> assertThat(d.returned()).isEqualTo(shown.returned()));
        assertThat(Objects.requireNonNull(TRIAL.file(subject).turn()).name()).isEqualTo("社区党委审批");
        HOUSE.as("liantang.community");
        assertThat(TRIAL.open()).as("void, not gone").noneMatch(t -> t.subject().id() == subject);
        TRIAL.approve(subject, "liantang.secretary");
        assertThat(Objects.requireNonNull(TRIAL.file(subject).turn()).name()).isEqualTo("街道科室会签");
        TRIAL.approve(subject, SECTIONS.toArray(String[]::new));
        TRIAL.approve(subject, "liantang.leader", "luohu.officer", "shenzhen.officer");
        assertThat(TRIAL.file(subject).state()).isEqualTo(ApprovalState.APPROVED);
    }

    @Test
    void aDelegateActsForTheLeaderAndBothAreNamed() {
        long subject = TRIAL.start(86_000);
        HOUSE.as("liantang.leader");
        PersonInPost build = TRIAL.person("许立春", PostKind.STREET_SECTION);
        LocalDate today = LocalDate.of(2016, 9, 5);
        PersonInPost secretary = TRIAL.person("王𬭎毅", PostKind.COMMUNITY_SECRETARY);
        refused(
                "approval.error.delegateUnit",
                () -> HOUSE.call(
                        DelegateTasks.class,
                        "make",
                        new MakeDelegation(secretary, today, today, List.of(ChainPurpose.PROJECT), true, "出差")));
        assertThat(HOUSE.<List<Holder>>call(DelegateTasks.class, "colleagues", ""))
                .extracting(Holder::personName)
                .contains("许立春", "董清秋", "袁小雪")
                .doesNotContain("李㛃", "王𬭎毅");
        assertThat(HOUSE.<List<Holder>>call(DelegateTasks.class, "colleagues", " 许立"))
                .extracting(Holder::personName)
                .containsExactly("许立春");
        long made = HOUSE.<Long>call(
                DelegateTasks.class,
                "make",
                new MakeDelegation(build, today, today.plusDays(5), List.of(ChainPurpose.PROJECT), true, "出差"));
        HOUSE.as("liantang.build");
        PersonInPost leader = TRIAL.person("李㛃", PostKind.STREET_LEADER);
        refused(
                "approval.error.delegateCycle",
                () -> HOUSE.call(
                        DelegateTasks.class,
                        "make",
                        new MakeDelegation(leader, today, today, List.of(ChainPurpose.PROJECT), false, "试")));
        TRIAL.approve(subject, "liantang.secretary");
        HOUSE.as("liantang.build");
        TaskView task = TRIAL.open().stream()
                .filter(t -> t.subject().id() == subject)
                .findFirst()
                .orElseThrow();
        assertThat(task.via()).isEqualTo(TaskVia.DELEGATION);
        assertThat(task.principal()).contains("李㛃");
        TRIAL.approve(subject, "liantang.build");
        assertThat(TRIAL.file(subject).decisions().get(1)).satisfies(d -> {
            assertThat(d.name()).isEqualTo("许立春");
            assertThat(d.onBehalfOf()).singleElement().asString().contains("李㛃");
        });
        HOUSE.as("liantang.leader");
        assertThat(HOUSE.<List<DelegationView>>call(DelegateTasks.class, "mine"))
                .singleElement()
                .satisfies(d -> assertThat(d.current()).isTrue());
        HOUSE.call(DelegateTasks.class, "revoke", made);
        long other = TRIAL.start(86_000);
        TRIAL.approve(other, "liantang.secretary");
        HOUSE.as("liantang.leader");
        assertThat(TRIAL.open()).anyMatch(t -> t.subject().id() == other);
    }

    @Test
    void theTrackExplainsAndWhoTookPartMayTakeBackUrgeAndShare() {
        long subject = TRIAL.start(86_000);
        TRIAL.approve(subject, "liantang.secretary");
        long approval = TRIAL.file(subject).id();
        HOUSE.as("liantang.secretary");
        TrackView track = HOUSE.call(TrackApproval.class, "track", approval);
        assertThat(track.mine()).contains(OperationKind.TAKE_BACK, OperationKind.URGE, OperationKind.COPY);
        assertThat(track.stations()).hasSize(5);
        assertThat(track.stations().get(1).applies())
                .as("no countersign below 500,000")
                .isFalse();
        assertThat(track.source()).contains("示例参数");
        assertThat(track.profile()).as("its name, not its key").contains("罗湖").isNotEqualTo("luohu-2016");
        assertThat(track.intact()).isTrue();
        HOUSE.call(SteerApproval.class, "takeBack", approval);
        TRIAL.approve(subject, "liantang.secretary");
        HOUSE.as("liantang.clerk");
        HOUSE.call(SteerApproval.class, "urge", approval);
        refused("approval.error.urgeTooSoon", () -> HOUSE.call(SteerApproval.class, "urge", approval));
        LetRead circulated = new LetRead(approval, true, List.of(TRIAL.person("谢夏至", PostKind.DISTRICT_OFFICER)), "请阅");
        HOUSE.call(ShareApproval.class, "share", circulated);
        refused("approval.error.notReadYet", () -> HOUSE.call(ShareApproval.class, "share", circulated));
        HOUSE.as("nanshan.officer");
        ReadingRow reading = HOUSE.<Page<ReadingRow>>call(ShareApproval.class, "mine", false, null, 10)
                .items()
                .get(0);
        HOUSE.call(ShareApproval.class, "read", new Remark(reading.id(), "已阅"));
        TrackView shown = HOUSE.call(TrackApproval.class, "track", approval);
        assertThat(shown.title()).isEqualTo(reading.title());
        assertThat(shown.readers()).singleElement().satisfies(reader -> {
            assertThat(reader.name()).isEqualTo("谢夏至");
            assertThat(reader.readAt()).isNotNull();
            assertThat(reader.remark()).isEqualTo("已阅");
        });
        HOUSE.as("minxin.secretary");
        refused("approval.error.noApproval", () -> HOUSE.call(TrackApproval.class, "track", approval));
    }

    @Test
    void theAdministratorStopsResumesAndHandsOver() {
        long subject = TRIAL.start(86_000);
        long approval = TRIAL.file(subject).id();
        HOUSE.as("liantang.leader");
        refused(
                "organization.error.notAllowed",
                () -> HOUSE.call(AdministerApproval.class, "terminate", new Explain(approval, "停")));
        HOUSE.as("admin");
        HOUSE.call(AdministerApproval.class, "terminate", new Explain(approval, "待查"));
        assertThat(TRIAL.file(subject).state()).isEqualTo(ApprovalState.TERMINATED);
        HOUSE.as("admin");
        HOUSE.call(AdministerApproval.class, "resume", new Explain(approval, "查清"));
        PersonInPost secretary = TRIAL.person("王𬭎毅", PostKind.COMMUNITY_SECRETARY);
        HOUSE.call(
                AdministerApproval.class,
                "handOver",
                approval,
                new TakeOver(secretary.personId(), TRIAL.person("李㛃", PostKind.STREET_LEADER), "离任"));
        TRIAL.approve(subject, "liantang.leader");
        assertThat(TRIAL.file(subject).decisions()).hasSize(1);
    }

    @Test
    void deadlinesRemindAndTellTheSuperior() {
        long subject = TRIAL.start(86_000);
        long approval = TRIAL.file(subject).id();
        HOUSE.asSystem();
        assertThat(HOUSE.<List<Long>>call(WatchTime.class, "due")).doesNotContain(approval);
        HOUSE.at("2016-09-12T09:00:00+08:00");
        HOUSE.asSystem();
        assertThat(HOUSE.<List<Long>>call(WatchTime.class, "due")).contains(approval);
        HOUSE.call(WatchTime.class, "pass", approval);
        assertThat(HOUSE.<List<Long>>call(WatchTime.class, "due")).doesNotContain(approval);
        HOUSE.as("liantang.clerk");
        assertThat(HOUSE.<TrackView>call(TrackApproval.class, "track", approval).acts())
                .extracting(a -> a.kind())
                .contains(OperationKind.REMIND, OperationKind.ESCALATE);
        HOUSE.at("2016-09-05T09:00:00+08:00");
    }
}
