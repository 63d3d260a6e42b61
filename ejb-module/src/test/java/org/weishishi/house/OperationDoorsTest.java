package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import jakarta.json.Json;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ApprovalFile;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.Decide;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.StartApproval;
import org.weishishi.approval.api.TaskFile;
import org.weishishi.approval.api.TaskVia;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.api.act.AskOpinion;
import org.weishishi.approval.api.act.AskSigner;
import org.weishishi.approval.api.act.BatchDecision;
import org.weishishi.approval.api.act.BatchItem;
import org.weishishi.approval.api.act.BatchLine;
import org.weishishi.approval.api.act.Explain;
import org.weishishi.approval.api.act.GiveOpinion;
import org.weishishi.approval.api.act.HandOn;
import org.weishishi.approval.api.act.LetRead;
import org.weishishi.approval.api.act.MoveChain;
import org.weishishi.approval.api.act.PersonInPost;
import org.weishishi.approval.api.act.PreparedBatch;
import org.weishishi.approval.api.act.Remark;
import org.weishishi.approval.api.act.SignBatch;
import org.weishishi.approval.api.act.TakeOver;
import org.weishishi.approval.api.book.ChainEffect;
import org.weishishi.approval.api.book.ChainRow;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.book.DraftVersion;
import org.weishishi.approval.api.book.MovePreview;
import org.weishishi.approval.api.book.MoveVersion;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.delegation.DelegationView;
import org.weishishi.approval.api.delegation.MakeDelegation;
import org.weishishi.approval.api.track.ReadingRow;
import org.weishishi.approval.api.track.TrackView;
import org.weishishi.approval.application.Approvals;
import org.weishishi.approval.application.book.DraftChain;
import org.weishishi.approval.application.desk.DecideBatch;
import org.weishishi.approval.application.desk.HandleTask;
import org.weishishi.approval.application.desk.SteerApproval;
import org.weishishi.approval.application.read.MyTasks;
import org.weishishi.approval.application.read.ShareApproval;
import org.weishishi.approval.application.read.TrackApproval;
import org.weishishi.approval.application.watch.AdministerApproval;
import org.weishishi.approval.application.watch.DelegateTasks;
import org.weishishi.approval.application.watch.WatchTime;
import org.weishishi.approval.domain.SeatRepository;
import org.weishishi.document.api.attachment.AttachmentView;
import org.weishishi.document.api.attachment.RemoveAttachment;
import org.weishishi.document.api.attachment.Upload;
import org.weishishi.document.application.attachment.KeepAttachments;
import org.weishishi.document.infrastructure.attachment.SampleFiles;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.application.Directory;
import org.weishishi.shared.Money;
import org.weishishi.shared.Page;
import org.weishishi.shared.SubjectRef;
import org.weishishi.signature.api.BringSignature;
import org.weishishi.signature.api.DemoPin;

/** Every operation of 审批 through its door, on the shipped chain with the countersign of three sections. */
class OperationDoorsTest {

    private static final OpenHouse HOUSE = new OpenHouse();
    private static final LiantangCase PLAY = new LiantangCase(HOUSE);
    private static final List<String> SECTIONS = List.of("liantang.build", "liantang.community", "liantang.finance");
    private static long subjects = 1000;

    @BeforeAll
    static void begin() {
        HOUSE.at("2016-09-05T09:00:00+08:00");
    }

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    /** Of a project of 600,000 yuan, or of a smaller one without countersign. @return subject number */
    private static long start(long yuan) {
        return start(yuan, ChainPurpose.PROJECT);
    }

    private static long start(long yuan, ChainPurpose purpose) {
        HOUSE.as("liantang.clerk");
        long subject = subjects++;
        HOUSE.stored()
                .in(() -> HOUSE.room(Approvals.class)
                        .start(new StartApproval(
                                new SubjectRef("trial", subject),
                                "莲塘社区监控系统" + subject,
                                HOUSE.room(Directory.class).unit(PLAY.communityId()),
                                Money.yuan(yuan),
                                purpose,
                                "luohu-2016",
                                "ENGINEERING",
                                true,
                                Json.createObjectBuilder()
                                        .add(
                                                "project",
                                                Json.createObjectBuilder()
                                                        .add("name", "监控")
                                                        .add("amountDemonstration", true))
                                        .build())));
        return subject;
    }

    private static ApprovalFile file(long subject) {
        return HOUSE.stored()
                .in(() -> HOUSE.room(Approvals.class)
                        .latest(new SubjectRef("trial", subject))
                        .orElseThrow());
    }

    private static void approve(long subject, String... accounts) {
        Arrays.asList(accounts).forEach(who -> PLAY.decide(who, subject, DecisionKind.APPROVE, ""));
    }

    private static PersonInPost person(String name, PostKind kind) {
        Holder holder = HOUSE.stored()
                .in(() -> HOUSE.room(SeatRepository.class)
                        .named(name, List.of(kind), LocalDate.of(2016, 9, 5), 1)
                        .get(0));
        return new PersonInPost(holder.personId(), holder.postId());
    }

    @Test
    void fourLevelsWithACountersignOfThreeSections() {
        long subject = start(600_000);
        approve(subject, "liantang.secretary", "liantang.build", "liantang.finance");
        assertThat(Objects.requireNonNull(file(subject).turn()).name()).isEqualTo("街道科室会签");
        approve(subject, "liantang.community", "liantang.leader", "luohu.officer", "shenzhen.officer");
        assertThat(file(subject).state()).isEqualTo(ApprovalState.APPROVED);
        assertThat(file(subject).decisions()).hasSize(7);
        assertThat(file(subject).intact()).isTrue();
    }

    @Test
    void returnedFromTheCountersignReworkedAndStraightBack() {
        long subject = start(600_000);
        approve(subject, "liantang.secretary", "liantang.build");
        HOUSE.as("liantang.finance");
        TaskFile seen = HOUSE.call(MyTasks.class, "file", PLAY.task(subject));
        PLAY.sign(new Decide(
                seen.task().id(),
                seen.approval().revision(),
                DecisionKind.RETURN_TO_STEP,
                "请社区补充报价",
                "community",
                true));
        assertThat(Objects.requireNonNull(file(subject).turn()).name()).isEqualTo("社区党委审批");
        HOUSE.as("liantang.community");
        assertThat(open()).as("void, not gone").noneMatch(t -> t.subject().id() == subject);
        approve(subject, "liantang.secretary");
        assertThat(Objects.requireNonNull(file(subject).turn()).name()).isEqualTo("街道科室会签");
        approve(subject, SECTIONS.toArray(String[]::new));
        approve(subject, "liantang.leader", "luohu.officer", "shenzhen.officer");
        assertThat(file(subject).state()).isEqualTo(ApprovalState.APPROVED);
    }

    @Test
    void aMissingPaperIsAddedByTheSignerAndStaysOnceDecided() throws IOException {
        long subject = start(86_000);
        SubjectRef approval = new SubjectRef("approval", file(subject).id());
        HOUSE.as("liantang.secretary");
        TaskFile mine = HOUSE.call(MyTasks.class, "file", PLAY.task(subject));
        assertThat(mine.adds()).isTrue();
        assertThat(mine.may())
                .contains(OperationKind.APPROVE, OperationKind.RETURN)
                .doesNotContain(OperationKind.ANSWER);
        Upload map = new Upload("图纸𬭎.pdf", SampleFiles.pdf());
        AttachmentView mistake = HOUSE.call(KeepAttachments.class, "attach", approval, map);
        HOUSE.call(KeepAttachments.class, "remove", new RemoveAttachment(mistake.id()));
        AttachmentView added = HOUSE.call(KeepAttachments.class, "attach", approval, map);
        HOUSE.as("liantang.leader");
        refused("document.error.noSubject", () -> HOUSE.call(KeepAttachments.class, "attach", approval, map));
        approve(subject, "liantang.secretary");
        HOUSE.as("liantang.secretary");
        refused(
                "document.error.attachmentStays",
                () -> HOUSE.call(KeepAttachments.class, "remove", new RemoveAttachment(added.id())));
        refused("document.error.noSubject", () -> HOUSE.call(KeepAttachments.class, "attach", approval, map));
        HOUSE.as("liantang.leader");
        List<AttachmentView> seen = HOUSE.call(KeepAttachments.class, "list", approval);
        assertThat(seen).extracting(AttachmentView::id).containsExactly(added.id());
        HOUSE.as("minxin.leader");
        refused("document.error.noSubject", () -> HOUSE.call(KeepAttachments.class, "list", approval));
    }

    @Test
    void aDelegateActsForTheLeaderAndBothAreNamed() {
        long subject = start(86_000);
        HOUSE.as("liantang.leader");
        PersonInPost build = person("许立春", PostKind.STREET_SECTION);
        LocalDate today = LocalDate.of(2016, 9, 5);
        long made = HOUSE.<Long>call(
                DelegateTasks.class,
                "make",
                new MakeDelegation(build, today, today.plusDays(5), List.of(ChainPurpose.PROJECT), true, "出差"));
        HOUSE.as("liantang.build");
        PersonInPost leader = person("李㛃", PostKind.STREET_LEADER);
        refused(
                "approval.error.delegateCycle",
                () -> HOUSE.call(
                        DelegateTasks.class,
                        "make",
                        new MakeDelegation(leader, today, today, List.of(ChainPurpose.PROJECT), false, "试")));
        approve(subject, "liantang.secretary");
        HOUSE.as("liantang.build");
        TaskView task = open().stream()
                .filter(t -> t.subject().id() == subject)
                .findFirst()
                .orElseThrow();
        assertThat(task.via()).isEqualTo(TaskVia.DELEGATION);
        assertThat(task.principal()).contains("李㛃");
        approve(subject, "liantang.build");
        assertThat(file(subject).decisions().get(1)).satisfies(d -> {
            assertThat(d.name()).isEqualTo("许立春");
            assertThat(d.onBehalfOf()).singleElement().asString().contains("李㛃");
        });
        HOUSE.as("liantang.leader");
        assertThat(HOUSE.<List<DelegationView>>call(DelegateTasks.class, "mine"))
                .singleElement()
                .satisfies(d -> assertThat(d.current()).isTrue());
        HOUSE.call(DelegateTasks.class, "revoke", made);
        long other = start(86_000);
        approve(other, "liantang.secretary");
        HOUSE.as("liantang.leader");
        assertThat(open()).anyMatch(t -> t.subject().id() == other);
    }

    @Test
    void aBatchIsSignedOnceAndEachLineEndsByItself() {
        long first = start(86_000);
        long second = start(90_000);
        long gone = start(91_000);
        HOUSE.as("liantang.secretary");
        List<BatchItem> items = List.of(first, second, gone).stream()
                .map(OperationDoorsTest::item)
                .toList();
        BatchDecision batch = new BatchDecision(items, "同意");
        PreparedBatch shown = HOUSE.call(DecideBatch.class, "prepare", batch);
        assertThat(shown.lines()).hasSize(3).extracting(BatchLine::digest).doesNotHaveDuplicates();
        long approval = file(gone).id();
        HOUSE.as("liantang.clerk");
        HOUSE.call(SteerApproval.class, "cancel", new Explain(approval, "不办了"));
        HOUSE.as("liantang.secretary");
        List<BatchLine> lines = HOUSE.call(
                DecideBatch.class,
                "sign",
                new SignBatch(batch, new BringSignature(shown.signature().id(), DemoPin.PIN, "")));
        assertThat(lines).extracting(BatchLine::done).containsExactly(true, true, false);
        assertThat(lines.get(2).refusal()).isEqualTo("approval.error.alreadyHandled");
        assertThat(file(first).decisions())
                .singleElement()
                .satisfies(d -> assertThat(d.signature()).isNotNull());
        assertThat(file(gone).state()).isEqualTo(ApprovalState.CANCELLED);
        refused(
                "approval.error.batchSize",
                () -> HOUSE.call(DecideBatch.class, "prepare", new BatchDecision(List.of(), "")));
    }

    private static BatchItem item(long subject) {
        TaskFile seen = HOUSE.call(MyTasks.class, "file", PLAY.task(subject));
        return new BatchItem(
                seen.task().id(), seen.approval().revision(), seen.approval().snapshotHash());
    }

    @Test
    void signersAreAddedAskedAndHandedOver() {
        long subject = start(86_000);
        approve(subject, "liantang.secretary");
        PersonInPost finance = person("袁小雪", PostKind.STREET_SECTION);
        PersonInPost build = person("许立春", PostKind.STREET_SECTION);
        HOUSE.as("liantang.leader");
        long task = PLAY.task(subject);
        long seen = file(subject).revision();
        HOUSE.call(HandleTask.class, "add", new AskSigner(task, seen, true, finance, "请先审价"));
        refused(
                "approval.error.parked",
                () -> HOUSE.call(HandleTask.class, "add", new AskSigner(task, seen + 1, true, build, "")));
        approve(subject, "liantang.finance");
        HOUSE.as("liantang.leader");
        HOUSE.call(HandleTask.class, "ask", new AskOpinion(task, file(subject).revision(), build, "工期多长？"));
        HOUSE.as("liantang.build");
        HOUSE.call(HandleTask.class, "answer", new GiveOpinion(PLAY.task(subject), "两个月"));
        HOUSE.as("liantang.leader");
        PersonInPost community = person("董清秋", PostKind.STREET_SECTION);
        HOUSE.call(HandleTask.class, "handOn", new HandOn(task, file(subject).revision(), community, "出差"));
        approve(subject, "liantang.community");
        assertThat(Objects.requireNonNull(file(subject).turn()).name()).isEqualTo("区专责领导小组办公室审批");
        assertThat(HOUSE.recorded("trial", subject))
                .contains("approval.HandleTask.add", "approval.HandleTask.ask", "approval.HandleTask.handOn");
    }

    @Test
    void theTrackExplainsAndWhoTookPartMayTakeBackUrgeAndShare() {
        long subject = start(86_000);
        approve(subject, "liantang.secretary");
        long approval = file(subject).id();
        HOUSE.as("liantang.secretary");
        TrackView track = HOUSE.call(TrackApproval.class, "track", approval);
        assertThat(track.mine()).contains(OperationKind.TAKE_BACK, OperationKind.URGE, OperationKind.COPY);
        assertThat(track.stations()).hasSize(5);
        assertThat(track.stations().get(1).applies())
                .as("no countersign below 500,000")
                .isFalse();
        assertThat(track.source()).contains("示例参数");
        assertThat(track.intact()).isTrue();
        HOUSE.call(SteerApproval.class, "takeBack", approval);
        approve(subject, "liantang.secretary");
        HOUSE.as("liantang.clerk");
        HOUSE.call(SteerApproval.class, "urge", approval);
        refused("approval.error.urgeTooSoon", () -> HOUSE.call(SteerApproval.class, "urge", approval));
        HOUSE.call(
                ShareApproval.class,
                "share",
                new LetRead(approval, true, List.of(person("谢夏至", PostKind.DISTRICT_OFFICER)), "请阅"));
        HOUSE.as("nanshan.officer");
        ReadingRow reading = HOUSE.<Page<ReadingRow>>call(ShareApproval.class, "mine", false, null, 10)
                .items()
                .get(0);
        HOUSE.call(ShareApproval.class, "read", new Remark(reading.id(), "已阅"));
        assertThat(HOUSE.<TrackView>call(TrackApproval.class, "track", approval).title())
                .isEqualTo(reading.title());
        HOUSE.as("minxin.secretary");
        refused("approval.error.noApproval", () -> HOUSE.call(TrackApproval.class, "track", approval));
    }

    @Test
    void theAdministratorStopsResumesAndHandsOver() {
        long subject = start(86_000);
        long approval = file(subject).id();
        HOUSE.as("liantang.leader");
        refused(
                "organization.error.notAllowed",
                () -> HOUSE.call(AdministerApproval.class, "terminate", new Explain(approval, "停")));
        HOUSE.as("admin");
        HOUSE.call(AdministerApproval.class, "terminate", new Explain(approval, "待查"));
        assertThat(file(subject).state()).isEqualTo(ApprovalState.TERMINATED);
        HOUSE.as("admin");
        HOUSE.call(AdministerApproval.class, "resume", new Explain(approval, "查清"));
        PersonInPost secretary = person("王𬭎毅", PostKind.COMMUNITY_SECRETARY);
        HOUSE.call(
                AdministerApproval.class,
                "handOver",
                approval,
                new TakeOver(secretary.personId(), person("李㛃", PostKind.STREET_LEADER), "离任"));
        approve(subject, "liantang.leader");
        assertThat(file(subject).decisions()).hasSize(1);
    }

    @Test
    void deadlinesRemindAndTellTheSuperior() {
        long subject = start(86_000);
        long approval = file(subject).id();
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

    @Test
    void aDraftOfAChainIsPlayedReleasedByAnotherAndMovesOnlyOnPurpose() {
        long subject = start(86_000, ChainPurpose.STOP);
        HOUSE.as("admin");
        ChainScope project = HOUSE.<ChainRow>call(DraftChain.class, "inForce", "luohu-2016.stop")
                .scope();
        ApprovalChain c = project.chain();
        ChainScope shorter = new ChainScope(
                project.purpose(),
                project.kinds(),
                project.amountFrom(),
                project.amountBelow(),
                LocalDate.of(2016, 9, 5),
                new ApprovalChain(
                        c.key(),
                        c.version(),
                        c.name(),
                        c.profile(),
                        c.policies(),
                        c.steps().subList(0, 2)),
                project.sources());
        ChainEffect effect = HOUSE.call(DraftChain.class, "play", shorter);
        assertThat(effect.total()).isPositive();
        assertThat(effect.levelChanged()).isEqualTo(effect.total());
        assertThat(effect.daysGained()).isEqualTo(3L * effect.total());
        long draft = HOUSE.<Long>call(DraftChain.class, "draft", new DraftVersion(0, 0, shorter, "区级不再审批"));
        ChainRow row = HOUSE.call(DraftChain.class, "version", draft);
        refused(
                "organization.error.notAllowed",
                () -> HOUSE.call(DraftChain.class, "release", new MoveVersion(draft, row.seen())));
        HOUSE.as("security");
        HOUSE.call(DraftChain.class, "release", new MoveVersion(draft, row.seen()));
        assertThat(file(subject).steps()).as("in flight stays on its version").hasSize(3);
        HOUSE.as("admin");
        MovePreview preview = HOUSE.call(
                AdministerApproval.class, "previewMove", file(subject).id(), 2);
        assertThat(preview.stepThen()).isEqualTo("社区党委审批");
        HOUSE.call(AdministerApproval.class, "move", new MoveChain(file(subject).id(), 2, "统一"));
        assertThat(file(subject).steps()).hasSize(2);
        HOUSE.as("admin");
        long back = HOUSE.<Long>call(DraftChain.class, "draft", new DraftVersion(0, 0, project, "恢复"));
        HOUSE.as("security");
        refused(
                "approval.error.chainPast",
                () -> HOUSE.call(
                        DraftChain.class,
                        "release",
                        new MoveVersion(
                                back,
                                HOUSE.<ChainRow>call(DraftChain.class, "version", back)
                                        .seen())));
    }

    private static List<TaskView> open() {
        return HOUSE.<Page<TaskView>>call(MyTasks.class, "open", null, 100).items();
    }
}
