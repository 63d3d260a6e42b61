package org.weishishi.approval.api.act;

import java.time.OffsetDateTime;
import java.util.List;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.shared.ActedBy;
import org.weishishi.signature.api.PreparedSignature;

/**
 * 待签批量意见 · everything the signer signs: one digest a line, one signature over all.
 *
 * @param signature what waits for the signature
 * @param kind what is decided on each
 * @param opinion what is written, empty for none
 * @param by who signs
 * @param at the time in every record
 * @param lines what each digest stands for
 * @param left what cannot be decided with them, and why; not signed
 */
public record PreparedBatch(
        PreparedSignature signature,
        DecisionKind kind,
        String opinion,
        ActedBy by,
        OffsetDateTime at,
        List<BatchLine> lines,
        List<BatchLine> left) {

    /** Copies the list. */
    public PreparedBatch {
        lines = List.copyOf(lines);
        left = List.copyOf(left);
    }
}
