package org.weishishi.approval.api;

import jakarta.json.JsonObject;
import org.weishishi.approval.api.chain.Facts;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.Money;
import org.weishishi.shared.SubjectRef;

/**
 * 发起审批 · what a context submits.
 *
 * @param subject what it is about
 * @param title how lists name it
 * @param community whose chain it is; steps are resolved upwards from here
 * @param purpose what is decided; with rule profile, kind and sum it says which chain
 * @param profileKey rule profile the chain comes from
 * @param facts kind, sum, flags and findings that conditions read, and who is recused; the sum is shown in lists
 * @param demonstration 演示数据 · whether the sum was not published
 * @param snapshot the facts that are decided on, immutable
 */
public record StartApproval(
        SubjectRef subject,
        String title,
        UnitView community,
        ChainPurpose purpose,
        String profileKey,
        Facts facts,
        boolean demonstration,
        JsonObject snapshot) {

    /** @return sum asked for */
    public Money amount() {
        return facts.amount();
    }
}
