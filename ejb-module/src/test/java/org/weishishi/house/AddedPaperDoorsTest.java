package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.OperationKind;
import org.weishishi.approval.api.TaskFile;
import org.weishishi.approval.api.act.ConfirmOpinion;
import org.weishishi.approval.api.act.EnterOpinion;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.StepFlag;
import org.weishishi.approval.application.desk.EnterOnBehalf;
import org.weishishi.document.api.attachment.AttachmentView;
import org.weishishi.document.api.attachment.RemoveAttachment;
import org.weishishi.document.api.attachment.Upload;
import org.weishishi.document.application.attachment.KeepAttachments;
import org.weishishi.document.infrastructure.attachment.SampleFiles;
import org.weishishi.shared.SubjectRef;

/** 补充材料 and 代填 through their doors: who may add, read and take away a paper, and what a paper opinion counts for. */
class AddedPaperDoorsTest {

    private static final OpenHouse HOUSE = new OpenHouse();
    private static final TrialCase TRIAL = new TrialCase(HOUSE);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void aMissingPaperIsAddedByTheSignerAndStaysOnceDecided() throws IOException {
        long subject = TRIAL.start(86_000);
        SubjectRef approval = new SubjectRef("approval", TRIAL.file(subject).id());
        HOUSE.as("liantang.secretary");
        TaskFile mine = TRIAL.mine(subject);
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
        TRIAL.approve(subject, "liantang.secretary");
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
    void aPaperOfAnEarlierStepStaysWhenTheSamePersonSignsAgain() throws IOException {
        TRIAL.release(TRIAL.changed("luohu-2016.stop", steps -> List.of(steps.get(0), again(steps.get(0)))));
        long subject = TRIAL.start(86_000, ChainPurpose.STOP);
        SubjectRef approval = new SubjectRef("approval", TRIAL.file(subject).id());
        Upload map = new Upload("图纸.pdf", SampleFiles.pdf());
        HOUSE.as("liantang.secretary");
        AttachmentView first = HOUSE.call(KeepAttachments.class, "attach", approval, map);
        HOUSE.at("2016-09-05T10:00:00+08:00");
        TRIAL.approve(subject, "liantang.secretary");
        HOUSE.as("liantang.secretary");
        AttachmentView second = HOUSE.call(KeepAttachments.class, "attach", approval, map);
        refused(
                "document.error.attachmentStays",
                () -> HOUSE.call(KeepAttachments.class, "remove", new RemoveAttachment(first.id())));
        HOUSE.call(KeepAttachments.class, "remove", new RemoveAttachment(second.id()));
        assertThat(HOUSE.<List<AttachmentView>>call(KeepAttachments.class, "list", approval))
                .extracting(AttachmentView::id)
                .containsExactly(first.id());
        HOUSE.at("2016-09-05T09:00:00+08:00");
    }

    /** The same step once more, as one that a person must sign. */
    private static ApprovalStep again(ApprovalStep s) {
        return Altered.with(
                s, Map.of("key", "again", "name", "复签", "flags", List.of(StepFlag.MAY_RETURN, StepFlag.MUST_SIGN)));
    }

    private static long scan() throws IOException {
        AttachmentView kept = HOUSE.call(KeepAttachments.class, "keep", new Upload("意见.pdf", SampleFiles.pdf()));
        return kept.id();
    }

    @Test
    void aPaperOpinionCountsByItsScanOnceASecondPersonConfirmed() throws IOException {
        long subject = TRIAL.start(86_000);
        TRIAL.approve(subject, "liantang.secretary");
        HOUSE.as("liantang.leader");
        long task = TRIAL.mine(subject).task().id();
        HOUSE.as("liantang.street");
        HOUSE.call(EnterOnBehalf.class, "enter", new EnterOpinion(task, true, "同意，请抓紧", scan()));
        refused(
                "approval.error.paperSamePerson",
                () -> HOUSE.call(EnterOnBehalf.class, "confirm", new ConfirmOpinion(task, true)));
        assertThat(TRIAL.file(subject).decisions()).as("nothing counts yet").hasSize(1);
        HOUSE.as("liantang.office");
        HOUSE.call(EnterOnBehalf.class, "confirm", new ConfirmOpinion(task, true));
        assertThat(TRIAL.file(subject).decisions().get(1)).satisfies(d -> {
            assertThat(d.onBehalfOf()).singleElement().asString().contains("李㛃");
            assertThat(d.enteredBy()).as("代填 stands with the decision").isNotEmpty();
            assertThat(d.signature()).as("the scan stands for the signature").isNull();
            assertThat(d.opinion()).isEqualTo("同意，请抓紧");
        });
    }

    @Test
    void paperDoesNotReplaceTheElectronicSignatureThatAStepDemands() throws IOException {
        TRIAL.release(TRIAL.changed("luohu-2016.change", steps -> List.of(again(steps.get(0)))));
        long subject = TRIAL.start(86_000, ChainPurpose.CHANGE);
        HOUSE.as("liantang.secretary");
        long task = TRIAL.mine(subject).task().id();
        HOUSE.as("liantang.clerk");
        long scan = scan();
        refused(
                "approval.error.paperMustSign",
                () -> HOUSE.call(EnterOnBehalf.class, "enter", new EnterOpinion(task, true, "同意", scan)));
        HOUSE.as("liantang.secretary");
        refused(
                "approval.error.paperMustSign",
                () -> HOUSE.call(EnterOnBehalf.class, "confirm", new ConfirmOpinion(task, true)));
        HOUSE.as("minxin.clerk");
        refused(
                "approval.error.noTask",
                () -> HOUSE.call(EnterOnBehalf.class, "enter", new EnterOpinion(task, true, "同意", scan())));
        assertThat(TRIAL.file(subject).decisions()).isEmpty();
        TRIAL.approve(subject, "liantang.secretary");
        assertThat(TRIAL.file(subject).decisions())
                .singleElement()
                .satisfies(d -> assertThat(d.signature()).isNotNull());
    }
}
