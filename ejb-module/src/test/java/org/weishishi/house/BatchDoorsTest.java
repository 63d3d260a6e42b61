package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import jakarta.json.Json;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.TaskFile;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.api.act.BatchDecision;
import org.weishishi.approval.api.act.BatchItem;
import org.weishishi.approval.api.act.BatchLine;
import org.weishishi.approval.api.act.Explain;
import org.weishishi.approval.api.act.PreparedBatch;
import org.weishishi.approval.api.act.SignBatch;
import org.weishishi.approval.application.OpinionForm;
import org.weishishi.approval.application.desk.DecideBatch;
import org.weishishi.approval.application.desk.SteerApproval;
import org.weishishi.approval.application.phrase.KeepPhrases;
import org.weishishi.approval.application.read.MyTasks;
import org.weishishi.approval.application.watch.SweepOpinions;
import org.weishishi.organization.api.draft.DraftView;
import org.weishishi.organization.application.draft.KeepDraft;
import org.weishishi.signature.api.BringSignature;
import org.weishishi.signature.api.DemoPin;

/** 批量审批, opinions that were typed and 常用语 through their doors. */
class BatchDoorsTest {

    private static final OpenHouse HOUSE = new OpenHouse();
    private static final TrialCase TRIAL = new TrialCase(HOUSE);

    @AfterAll
    static void close() {
        HOUSE.close();
    }

    @Test
    void aBatchIsSignedOnceAndEachLineEndsByItself() {
        long first = TRIAL.start(86_000);
        long second = TRIAL.start(90_000);
        long gone = TRIAL.start(91_000);
        HOUSE.as("liantang.secretary");
        List<BatchItem> items =
                List.of(first, second, gone).stream().map(BatchDoorsTest::item).toList();
        BatchDecision batch = new BatchDecision(items, "同意");
        PreparedBatch shown = HOUSE.call(DecideBatch.class, "prepare", batch);
        assertThat(shown.lines()).hasSize(3).extracting(BatchLine::digest).doesNotHaveDuplicates();
        assertThat(shown)
                .satisfies(all -> assertThat(all.kind()).isEqualTo(DecisionKind.APPROVE_WITH_COMMENT))
                .satisfies(all -> assertThat(all.opinion()).isEqualTo("同意"))
                .satisfies(all -> assertThat(all.by().account()).isEqualTo("liantang.secretary"));
        long approval = TRIAL.file(gone).id();
        HOUSE.as("liantang.clerk");
        HOUSE.call(SteerApproval.class, "cancel", new Explain(approval, "不办了"));
        HOUSE.as("liantang.secretary");
        List<BatchLine> lines = HOUSE.call(
                DecideBatch.class,
                "sign",
                new SignBatch(batch, new BringSignature(shown.signature().id(), DemoPin.PIN, "")));
        assertThat(lines).extracting(BatchLine::done).containsExactly(true, true, false);
        assertThat(lines.get(2).refusal()).isEqualTo("approval.error.alreadyHandled");
        assertThat(draft(task(items, 2))).as("what was written for it is kept").isPresent();
        assertThat(TRIAL.file(first).decisions())
                .singleElement()
                .satisfies(d -> assertThat(d.signature()).isNotNull());
        assertThat(TRIAL.file(gone).state()).isEqualTo(ApprovalState.CANCELLED);
        refused(
                "approval.error.batchSize",
                () -> HOUSE.call(DecideBatch.class, "prepare", new BatchDecision(List.of(), "")));
    }

    @Test
    void whatCannotBeDecidedWithTheOthersIsLeftOutWithItsReason() {
        long first = TRIAL.start(86_000);
        long gone = TRIAL.start(91_000);
        HOUSE.as("liantang.secretary");
        BatchDecision batch = new BatchDecision(List.of(item(first), item(gone)), "");
        assertThat(HOUSE.<List<TaskView>>call(MyTasks.class, "batch"))
                .extracting(TaskView::id)
                .containsAll(batch.items().stream().map(BatchItem::taskId).toList());
        long approval = TRIAL.file(gone).id();
        HOUSE.as("liantang.clerk");
        HOUSE.call(SteerApproval.class, "cancel", new Explain(approval, "不办了"));
        HOUSE.as("liantang.secretary");
        PreparedBatch shown = HOUSE.call(DecideBatch.class, "prepare", batch);
        assertThat(shown.lines()).extracting(BatchLine::taskId).containsExactly(task(batch.items(), 0));
        assertThat(shown.left()).singleElement().satisfies(line -> {
            assertThat(line.taskId()).isEqualTo(task(batch.items(), 1));
            assertThat(line.refusal()).isEqualTo("approval.error.alreadyHandled");
        });
        refused(
                "approval.error.alreadyHandled",
                () -> HOUSE.call(
                        DecideBatch.class,
                        "prepare",
                        new BatchDecision(List.of(batch.items().get(1)), "")));
    }

    @Test
    void aStepThatIsDecidedOneByOneIsNotOffered() {
        long subject = TRIAL.start(86_000, ChainPurpose.SETTLEMENT);
        TRIAL.approve(subject, "liantang.secretary");
        HOUSE.as("liantang.build");
        assertThat(TRIAL.open()).anyMatch(task -> task.subject().id() == subject);
        assertThat(HOUSE.<List<TaskView>>call(MyTasks.class, "batch"))
                .noneMatch(task -> task.subject().id() == subject);
    }

    @Test
    void approvalsAreLockedInOneOrderWhicheverTaskIsNewer() {
        long older = TRIAL.start(86_000);
        long newer = TRIAL.start(90_000);
        TRIAL.play().decide("liantang.secretary", older, DecisionKind.RETURN_TO_INITIATOR, "金额请核实");
        TRIAL.again(older, 87_000);
        HOUSE.as("liantang.secretary");
        List<BatchItem> items = List.of(item(newer), item(older));
        assertThat(items.get(0).taskId()).isLessThan(items.get(1).taskId());
        PreparedBatch shown = HOUSE.call(DecideBatch.class, "prepare", new BatchDecision(items, ""));
        assertThat(shown.lines()).extracting(BatchLine::taskId).containsExactly(task(items, 1), task(items, 0));
        List<BatchLine> done = HOUSE.call(
                DecideBatch.class,
                "sign",
                new SignBatch(
                        new BatchDecision(items, ""),
                        new BringSignature(shown.signature().id(), DemoPin.PIN, "")));
        assertThat(done).extracting(BatchLine::taskId).containsExactly(task(items, 1), task(items, 0));
        assertThat(done).allMatch(BatchLine::done);
    }

    private static long task(List<BatchItem> items, int index) {
        return items.get(index).taskId();
    }

    @Test
    void anOpinionThatWasDecidedOnAnyWayIsSweptAndTheLosersStays() {
        long batched = TRIAL.start(86_000);
        long waiting = TRIAL.start(87_000);
        HOUSE.as("liantang.secretary");
        long decided = typed(batched);
        long open = typed(waiting);
        BatchDecision batch = new BatchDecision(List.of(item(batched)), "");
        PreparedBatch shown = HOUSE.call(DecideBatch.class, "prepare", batch);
        HOUSE.call(
                DecideBatch.class,
                "sign",
                new SignBatch(batch, new BringSignature(shown.signature().id(), DemoPin.PIN, "")));
        long approval = TRIAL.file(waiting).id();
        HOUSE.as("liantang.clerk");
        HOUSE.call(SteerApproval.class, "cancel", new Explain(approval, "不办了"));
        HOUSE.asSystem();
        assertThat(HOUSE.<Long>call(SweepOpinions.class, "forgetDecided", 0L)).isZero();
        HOUSE.as("liantang.secretary");
        assertThat(draft(decided)).isEmpty();
        assertThat(draft(open)).as("somebody else ended it").isPresent();
    }

    private static long typed(long subject) {
        long task = TRIAL.mine(subject).task().id();
        HOUSE.call(
                KeepDraft.class,
                "save",
                OpinionForm.of(task),
                Json.createObjectBuilder().add(OpinionForm.FIELD, "写了一半").build());
        return task;
    }

    private static Optional<DraftView> draft(long task) {
        return HOUSE.call(KeepDraft.class, "find", OpinionForm.of(task));
    }

    @Test
    void phrasesAreTheirPersonsOwn() {
        HOUSE.as("liantang.leader");
        HOUSE.call(KeepPhrases.class, "add", "同意，请抓紧实施");
        HOUSE.call(KeepPhrases.class, "add", "请街道跟进");
        HOUSE.call(KeepPhrases.class, "up", "请街道跟进");
        assertThat(HOUSE.<List<String>>call(KeepPhrases.class, "mine")).containsExactly("请街道跟进", "同意，请抓紧实施");
        HOUSE.as("liantang.secretary");
        assertThat(HOUSE.<List<String>>call(KeepPhrases.class, "mine")).isEmpty();
        HOUSE.call(KeepPhrases.class, "remove", "请街道跟进");
        HOUSE.as("liantang.leader");
        HOUSE.call(KeepPhrases.class, "remove", "同意，请抓紧实施");
        assertThat(HOUSE.<List<String>>call(KeepPhrases.class, "mine")).containsExactly("请街道跟进");
        HOUSE.as("liantang.clerk");
        refused("organization.error.notAllowed", () -> HOUSE.call(KeepPhrases.class, "mine"));
    }

    private static BatchItem item(long subject) {
        TaskFile seen = TRIAL.mine(subject);
        return new BatchItem(
                seen.task().id(), seen.approval().revision(), seen.approval().snapshotHash());
    }
}
