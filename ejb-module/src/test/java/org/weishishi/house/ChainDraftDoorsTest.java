package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.approval.api.chain.ApprovalStep.FieldRight.HIDDEN;
import static org.weishishi.house.Refusals.refused;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.TaskFile;
import org.weishishi.approval.api.act.ConfirmOpinion;
import org.weishishi.approval.api.act.EnterOpinion;
import org.weishishi.approval.api.act.MoveChain;
import org.weishishi.approval.api.book.ChainEffect;
import org.weishishi.approval.api.book.ChainFlaw;
import org.weishishi.approval.api.book.ChainRow;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.book.CopyChain;
import org.weishishi.approval.api.book.DraftVersion;
import org.weishishi.approval.api.book.MovePreview;
import org.weishishi.approval.api.book.MoveVersion;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.ApprovalStep.FieldRight;
import org.weishishi.approval.api.chain.StepField;
import org.weishishi.approval.api.chain.StepMode;
import org.weishishi.approval.api.track.TrackView;
import org.weishishi.approval.application.FieldRights;
import org.weishishi.approval.application.book.DraftChain;
import org.weishishi.approval.application.desk.EnterOnBehalf;
import org.weishishi.approval.application.read.TrackApproval;
import org.weishishi.approval.application.watch.AdministerApproval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.document.api.DocumentContent;
import org.weishishi.document.api.attachment.AttachmentView;
import org.weishishi.document.api.attachment.Upload;
import org.weishishi.document.application.attachment.KeepAttachments;
import org.weishishi.document.application.attachment.OpenAttachment;
import org.weishishi.document.infrastructure.attachment.SampleFiles;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.shared.SubjectRef;

/** A version of a chain through its doors: drafted, played, released by another, and what its field rights keep from a signer. */
class ChainDraftDoorsTest {

    private static final OpenHouse HOUSE = new OpenHouse();
    private static final TrialCase TRIAL = new TrialCase(HOUSE);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void aDraftOfAChainIsPlayedReleasedByAnotherAndMovesOnlyOnPurpose() {
        long subject = TRIAL.start(86_000, ChainPurpose.STOP);
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
        assertThat(TRIAL.file(subject).steps())
                .as("in flight stays on its version")
                .hasSize(3);
        HOUSE.as("admin");
        MovePreview preview = HOUSE.call(
                AdministerApproval.class, "previewMove", TRIAL.file(subject).id(), 2);
        assertThat(preview.stepThen()).isEqualTo("社区党委审批");
        HOUSE.call(
                AdministerApproval.class,
                "move",
                new MoveChain(TRIAL.file(subject).id(), 2, "统一"));
        assertThat(TRIAL.file(subject).steps()).hasSize(2);
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

    @Test
    void aNewChainBeginsAsACopyWithAKeyOfItsOwn() {
        HOUSE.as("admin");
        String from = "futian-2016.change";
        for (String name : List.of(" ", "长".repeat(61), "福田区2016变更审批链")) {
            refused(
                    "approval.error.chainName",
                    () -> HOUSE.call(DraftChain.class, "copy", new CopyChain(from, "", name, "大额另走一条链")));
        }
        long first = HOUSE.<Long>call(DraftChain.class, "copy", new CopyChain(from, "", "大额变更", "大额另走一条链"));
        ChainScope copy =
                HOUSE.<ChainRow>call(DraftChain.class, "version", first).scope();
        assertThat(copy.chain().key()).isEqualTo(from + "-2");
        assertThat(copy.chain().version()).isEqualTo(1);
        assertThat(copy.chain().steps())
                .isEqualTo(HOUSE.<ChainRow>call(DraftChain.class, "inForce", from)
                        .scope()
                        .chain()
                        .steps());
        assertThat(HOUSE.<List<ChainFlaw>>call(DraftChain.class, "check", copy)).isEmpty();
        long second = HOUSE.<Long>call(DraftChain.class, "copy", new CopyChain(from, "futian-2030", "大额变更二", "再来一条"));
        assertThat(HOUSE.<ChainRow>call(DraftChain.class, "version", second)
                        .scope()
                        .chain()
                        .key())
                .isEqualTo("futian-2030.change");
        HOUSE.as("security");
        refused(
                "organization.error.notAllowed",
                () -> HOUSE.call(DraftChain.class, "copy", new CopyChain(from, "", "另一条", "无权起草")));
        long seen = HOUSE.<ChainRow>call(DraftChain.class, "version", first).seen();
        HOUSE.call(DraftChain.class, "release", new MoveVersion(first, seen));
        assertThat(HOUSE.<ChainRow>call(DraftChain.class, "inForce", from + "-2")
                        .scope()
                        .chain()
                        .name())
                .isEqualTo("大额变更");
    }

    @Test
    void aVoteNoUnitHasThePostsForIsFoundAndNotReleased() {
        ChainScope two = TRIAL.changed("luohu-2016.change", steps -> List.of(voted(steps.get(1), 2)));
        assertThat(HOUSE.<List<ChainFlaw>>call(DraftChain.class, "check", two))
                .contains(new ChainFlaw(
                        "votesNowhere", true, List.of(two.chain().steps().get(0).name(), 2, OrgLevel.STREET, 1)));
        assertThat(HOUSE.<List<ChainFlaw>>call(
                        DraftChain.class,
                        "check",
                        TRIAL.changed("luohu-2016.change", steps -> List.of(voted(steps.get(1), 1)))))
                .isEmpty();
        refused("approval.error.chainFlaws", () -> TRIAL.release(two));
    }

    private static ApprovalStep voted(ApprovalStep s, int need) {
        return Altered.with(s, Map.of("mode", StepMode.VOTE, "need", need));
    }

    @Test
    void whatAStepHidesItsSignerDoesNotSeeAnywhereOfTheApproval() throws IOException {
        TRIAL.release(TRIAL.changed(
                "luohu-2016.change",
                steps -> List.of(
                        hiding(steps.get(0), Map.of("proposer", HIDDEN, "kind", HIDDEN, "attachments", HIDDEN)),
                        hiding(steps.get(1), Map.of()))));
        long subject = TRIAL.start(86_000, ChainPurpose.CHANGE);
        long id = TRIAL.file(subject).id();
        SubjectRef added = new SubjectRef("approval", id);
        SubjectRef scans = new SubjectRef("approvalScan", id);
        HOUSE.as("liantang.secretary");
        TaskFile hidden = TRIAL.mine(subject);
        long task = hidden.task().id();
        assertThat(hidden.facts()).containsKey("name").doesNotContainKeys("proposer", "kind");
        assertThat(hidden.whole()).isFalse();
        assertThat(hidden.papers()).isFalse();
        assertThat(HOUSE.<TrackView>call(TrackApproval.class, "track", id).kind())
                .isNull();
        refused("document.error.noSubject", () -> HOUSE.call(KeepAttachments.class, "list", added));
        refused("document.error.noSubject", () -> HOUSE.call(KeepAttachments.class, "list", scans));
        HOUSE.as("liantang.clerk");
        AttachmentView kept = HOUSE.call(KeepAttachments.class, "keep", new Upload("意见.pdf", SampleFiles.pdf()));
        HOUSE.call(EnterOnBehalf.class, "enter", new EnterOpinion(task, true, "同意", kept.id()));
        HOUSE.as("liantang.secretary");
        assertThat(HOUSE.<List<AttachmentView>>call(KeepAttachments.class, "list", scans))
                .as("one's own paper must be compared with its scan")
                .hasSize(1);
        HOUSE.call(EnterOnBehalf.class, "confirm", new ConfirmOpinion(task, false));
        refused("document.error.noSubject", () -> HOUSE.call(KeepAttachments.class, "list", scans));
        TRIAL.approve(subject, "liantang.secretary");
        HOUSE.as("liantang.leader");
        TaskFile whole = TRIAL.mine(subject);
        assertThat(whole.facts()).containsKeys("proposer", "kind");
        assertThat(whole.whole()).isTrue();
        assertThat(HOUSE.<TrackView>call(TrackApproval.class, "track", id).kind())
                .isEqualTo("ENGINEERING");
        assertThat(HOUSE.<List<AttachmentView>>call(KeepAttachments.class, "list", scans))
                .hasSize(1);
    }

    @Test
    void ofAllScansASignerWhoseStepHidesPapersSeesTheOneTheyConfirm() {
        TRIAL.release(TRIAL.changed(
                "luohu-2016.change",
                steps -> List.of(hiding(steps.get(0), Map.of()), hiding(steps.get(1), Map.of("attachments", HIDDEN)))));
        long subject = TRIAL.start(86_000, ChainPurpose.CHANGE);
        SubjectRef scans = new SubjectRef("approvalScan", TRIAL.file(subject).id());
        HOUSE.as("liantang.secretary");
        long first = TRIAL.mine(subject).task().id();
        long earlier = onPaper("liantang.clerk", first, 300);
        HOUSE.as("liantang.secretary");
        HOUSE.call(EnterOnBehalf.class, "confirm", new ConfirmOpinion(first, true));
        HOUSE.as("liantang.leader");
        refused("document.error.noSubject", () -> HOUSE.call(KeepAttachments.class, "list", scans));
        long own = onPaper("liantang.street", TRIAL.mine(subject).task().id(), 301);
        HOUSE.as("liantang.leader");
        assertThat(HOUSE.<List<AttachmentView>>call(KeepAttachments.class, "list", scans))
                .extracting(AttachmentView::id)
                .containsExactly(own);
        assertThat(HOUSE.<DocumentContent>call(OpenAttachment.class, "original", own)
                        .size())
                .isPositive();
        refused("document.error.noAttachment", () -> HOUSE.call(OpenAttachment.class, "original", earlier));
        HOUSE.as("liantang.office");
        assertThat(HOUSE.<List<AttachmentView>>call(KeepAttachments.class, "list", scans))
                .extracting(AttachmentView::id)
                .containsExactly(earlier, own);
    }

    /** That account enters a paper opinion; the width makes the page a file of its own. @return its scan */
    private static long onPaper(String account, long task, int width) {
        HOUSE.as(account);
        Upload page = new Upload("意见.jpg", SampleFiles.picture("jpeg", width, 200));
        long scan =
                HOUSE.<AttachmentView>call(KeepAttachments.class, "keep", page).id();
        HOUSE.call(EnterOnBehalf.class, "enter", new EnterOpinion(task, true, "同意", scan));
        return scan;
    }

    @Test
    void anotherPostOfTheSamePersonDoesNotShowWhatTheirStepHides() {
        TRIAL.release(TRIAL.changed(
                "luohu-2016.change", steps -> List.of(hiding(steps.get(0), Map.of("kind", HIDDEN)), steps.get(1))));
        long subject = TRIAL.start(86_000, ChainPurpose.CHANGE);
        HOUSE.as("liantang.secretary");
        Course course = HOUSE.stored()
                .in(() -> HOUSE.room(ApprovalRepository.class)
                        .find(TRIAL.file(subject).id())
                        .orElseThrow()
                        .course());
        Actor secretary = HOUSE.stored().in(() -> HOUSE.room(CurrentActor.class).require());
        Actor elsewhere = Altered.with(secretary, Map.of("by", Altered.with(secretary.by(), Map.of("postId", -1L))));
        assertThat(FieldRights.hidden(course, secretary, StepField.KIND)).isTrue();
        assertThat(FieldRights.hidden(course, elsewhere, StepField.KIND)).isTrue();
        Actor another = Altered.with(secretary, Map.of("by", Altered.with(secretary.by(), Map.of("personId", -1L))));
        assertThat(FieldRights.hidden(course, another, StepField.KIND)).isFalse();
    }

    private static ApprovalStep hiding(ApprovalStep s, Map<String, FieldRight> fields) {
        return Altered.with(s, Map.of("fields", fields));
    }
}
