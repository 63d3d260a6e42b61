package org.weishishi.approval.application.desk;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.Decide;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.approval.api.act.BatchDecision;
import org.weishishi.approval.api.act.BatchItem;
import org.weishishi.approval.api.act.BatchLine;
import org.weishishi.approval.api.act.PreparedBatch;
import org.weishishi.approval.api.act.SignBatch;
import org.weishishi.approval.application.desk.TaskDecisions.Open;
import org.weishishi.approval.domain.course.Opinion;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;
import org.weishishi.signature.api.DecisionRecord;
import org.weishishi.signature.api.PreparedSignature;
import org.weishishi.signature.application.Signatures;

/**
 * 批量审批 · the same approval for up to 100 tasks whose step allows it: each has its own record, one signature covers their ordered
 * digests, and each ends with a line. One that cannot be decided any more does not undo the others.
 */
@UseCase
public class DecideBatch {

    /** Most at once. */
    public static final int MOST = 100;

    private final TaskDecisions tasks;
    private final Signatures signatures;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    DecideBatch() {
        this(null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public DecideBatch(TaskDecisions tasks, Signatures signatures, BusinessClock clock) {
        this.tasks = tasks;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** 第一步 · what will be signed, and what cannot be decided now and is left out; refused as a whole where nothing is left. */
    @Allowed(Permission.APPROVAL_DECIDE)
    public PreparedBatch prepare(BatchDecision said) {
        check(said);
        List<Tried> tried = tasks.inOrder(said.items()).stream()
                .map(item -> tried(item, said))
                .toList();
        List<Open> open = tried.stream()
                .filter(one -> one.refusal() == null)
                .map(Tried::seen)
                .toList();
        if (open.isEmpty()) {
            throw Objects.requireNonNull(tried.get(0).refusal());
        }
        List<DecisionRecord> records = tasks.records(open, clock.now());
        PreparedSignature shown = signatures.prepare(records);
        DecisionRecord any = records.get(0);
        return new PreparedBatch(
                shown,
                kind(said),
                any.opinion(),
                any.by(),
                any.at(),
                IntStream.range(0, open.size())
                        .mapToObj(i -> line(open.get(i), records.get(i).digest(), false))
                        .toList(),
                tried.stream()
                        .filter(one -> one.refusal() != null)
                        .map(one -> decide(one, null))
                        .toList());
    }

    /** 第二步 · signs all and decides each. @return a line each, in the order of their approvals */
    @Allowed(Permission.APPROVAL_DECIDE)
    public List<BatchLine> sign(SignBatch said) {
        check(said.batch());
        OffsetDateTime at = signatures.prepared(said.signature().prepared()).at();
        List<BatchItem> items = tasks.inOrder(said.batch().items());
        List<Tried> tried =
                items.stream().map(item -> tried(item, said.batch())).toList();
        List<DecisionRecord> records = IntStream.range(0, items.size())
                .mapToObj(
                        i -> tasks.record(tried.get(i).seen(), at, items.get(i).snapshotHash()))
                .toList();
        signatures.complete(said.signature(), records);
        return IntStream.range(0, items.size())
                .mapToObj(i -> decide(tried.get(i), records.get(i)))
                .toList();
    }

    /** 不签名的批量 · where decisions are not signed. @return a line each */
    @Allowed(Permission.APPROVAL_DECIDE)
    public List<BatchLine> decide(BatchDecision said) {
        check(said);
        if (signatures.signer().signs()) {
            throw BusinessException.refused("signature.error.required");
        }
        return tasks.inOrder(said.items()).stream()
                .map(item -> decide(tried(item, said), null))
                .toList();
    }

    private static void check(BatchDecision said) {
        long different =
                said.items().stream().mapToLong(BatchItem::taskId).distinct().count();
        if (different == 0 || different > MOST || different != said.items().size()) {
            throw BusinessException.refused(
                    "approval.error.batchSize", MOST, said.items().size());
        }
        Opinion.checked(said.opinion());
    }

    private static Decide decide(BatchItem item, BatchDecision said) {
        return new Decide(item.taskId(), item.revision(), kind(said), said.opinion());
    }

    private static DecisionKind kind(BatchDecision said) {
        return said.opinion().isBlank() ? DecisionKind.APPROVE : DecisionKind.APPROVE_WITH_COMMENT;
    }

    /** One task as it was met, and why it cannot be decided, if so. */
    private record Tried(Open seen, @Nullable BusinessException refusal) {}

    private Tried tried(BatchItem item, BatchDecision said) {
        Open seen = tasks.meet(decide(item, said));
        try {
            tasks.tryOut(seen, true);
            if (!seen.approval().snapshotHash().equals(item.snapshotHash())) {
                throw BusinessException.conflict(
                        "approval.error.factsChanged", seen.approval().title());
            }
            return new Tried(seen, null);
        } catch (BusinessException refusal) {
            tasks.keep(seen.said(), refusal);
            return new Tried(seen, refusal);
        }
    }

    private BatchLine decide(Tried tried, @Nullable DecisionRecord record) {
        BusinessException refusal = tried.refusal();
        String digest = record == null ? "" : record.digest();
        if (refusal != null) {
            return new BatchLine(
                    tried.seen().said().taskId(),
                    tried.seen().approval().title(),
                    tried.seen().approval().amount(),
                    tried.seen().approval().about().amountDemonstration(),
                    digest,
                    false,
                    refusal.code(),
                    refusal.args());
        }
        if (record == null) {
            tasks.decide(tried.seen());
        } else {
            tasks.decide(tried.seen(), record);
        }
        return line(tried.seen(), digest, true);
    }

    private static BatchLine line(Open open, String digest, boolean done) {
        return new BatchLine(
                open.said().taskId(),
                open.approval().title(),
                open.approval().amount(),
                open.approval().about().amountDemonstration(),
                digest,
                done,
                null,
                List.of());
    }
}
