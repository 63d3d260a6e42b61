package org.weishishi.approval.application.desk;

import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.Decide;
import org.weishishi.approval.api.PreparedDecision;
import org.weishishi.approval.api.ReturnedTo;
import org.weishishi.approval.api.SignDecision;
import org.weishishi.approval.application.desk.TaskDecisions.Open;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;
import org.weishishi.signature.api.DecisionRecord;
import org.weishishi.signature.api.PreparedSignature;
import org.weishishi.signature.api.SignerKind;
import org.weishishi.signature.application.Signatures;

/** 办理待办 · approve, reject or return: in two signed steps where a signer is configured, in one by sign-in only where none is. */
@UseCase
public class DecideTask {

    private final TaskDecisions tasks;
    private final Signatures signatures;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    DecideTask() {
        this(null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public DecideTask(TaskDecisions tasks, Signatures signatures, BusinessClock clock) {
        this.tasks = tasks;
        this.signatures = signatures;
        this.clock = clock;
    }

    /** @return how decisions are signed here */
    @Allowed(value = Permission.SIGNED_IN, kind = Allowed.Kind.READ)
    public SignerKind signer() {
        return signatures.signer();
    }

    /** 同意、否决、退回 · not signed; {@code signature.error.required} where decisions must be. @return what the approval is about, which the audit entry names */
    @Allowed(Permission.APPROVAL_DECIDE)
    public SubjectRef decide(Decide said) {
        if (signatures.signer().signs()) {
            tasks.open(said);
            throw BusinessException.refused("signature.error.required");
        }
        return tasks.decide(said);
    }

    /** 第一步 · what will be signed; nothing is decided yet. */
    @Allowed(Permission.APPROVAL_DECIDE)
    public PreparedDecision prepare(Decide said) {
        Open open = tasks.open(said);
        DecisionRecord record = tasks.record(open, clock.now());
        PreparedSignature shown = signatures.prepare(List.of(record));
        return new PreparedDecision(
                shown,
                record.title(),
                record.amount(),
                open.approval().about().amountDemonstration(),
                said.kind(),
                returned(record.back()),
                record.opinion(),
                record.by().personName(),
                record.by().postName(),
                record.by().unitName(),
                record.at(),
                record.snapshot());
    }

    private static @Nullable ReturnedTo returned(DecisionRecord.@Nullable Back back) {
        return back == null ? null : new ReturnedTo(back.name(), back.straightBack());
    }

    /** 第二步 · the signature is checked and kept in the transaction that decides; a refusal leaves everything as it was. @return what the approval is about */
    @Allowed(Permission.APPROVAL_DECIDE)
    public SubjectRef sign(SignDecision said) {
        Open open = tasks.open(said.decide());
        OffsetDateTime at = signatures.prepared(said.signature().prepared()).at();
        DecisionRecord record = tasks.record(open, at);
        signatures.complete(said.signature(), List.of(record));
        tasks.decide(open, record);
        return open.approval().subject();
    }
}
