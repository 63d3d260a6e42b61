package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.TaskFile;
import org.weishishi.approval.api.act.BatchDecision;
import org.weishishi.approval.api.act.BatchItem;
import org.weishishi.approval.api.act.BatchLine;
import org.weishishi.approval.api.act.Explain;
import org.weishishi.approval.api.act.PreparedBatch;
import org.weishishi.approval.api.act.SignBatch;
import org.weishishi.approval.application.desk.DecideBatch;
import org.weishishi.approval.application.desk.SteerApproval;
import org.weishishi.signature.api.BringSignature;
import org.weishishi.signature.api.DemoPin;

/** 批量审批 through its door: signed once, a line each. */
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
        assertThat(TRIAL.file(first).decisions())
                .singleElement()
                .satisfies(d -> assertThat(d.signature()).isNotNull());
        assertThat(TRIAL.file(gone).state()).isEqualTo(ApprovalState.CANCELLED);
        refused(
                "approval.error.batchSize",
                () -> HOUSE.call(DecideBatch.class, "prepare", new BatchDecision(List.of(), "")));
    }

    private static BatchItem item(long subject) {
        TaskFile seen = TRIAL.mine(subject);
        return new BatchItem(
                seen.task().id(), seen.approval().revision(), seen.approval().snapshotHash());
    }
}
