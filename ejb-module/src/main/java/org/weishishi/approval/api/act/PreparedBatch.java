package org.weishishi.approval.api.act;

import java.util.List;
import org.weishishi.signature.api.PreparedSignature;

/**
 * 待签批量意见 · everything the signer signs: one digest a line, one signature over all.
 *
 * @param signature what waits for the signature
 * @param lines what each digest stands for
 */
public record PreparedBatch(PreparedSignature signature, List<BatchLine> lines) {

    /** Copies the list. */
    public PreparedBatch {
        lines = List.copyOf(lines);
    }
}
