package org.weishishi.approval.api;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Money;
import org.weishishi.signature.api.PreparedSignature;

/**
 * 待签意见 · everything the signer signs, in words; {@code signature.content()} is the same as canonical text.
 *
 * @param signature what waits for the signature
 * @param title what is decided about
 * @param amount sum asked for
 * @param amountDemonstration 演示数据: the amount was not published
 * @param kind the decision
 * @param returned where a return goes; null for any other decision
 * @param opinion 意见
 * @param name 签署人
 * @param post 岗位
 * @param unit 单位
 * @param at the time the decision will carry
 * @param snapshotHash SHA-256 of the facts decided on
 */
public record PreparedDecision(
        PreparedSignature signature,
        String title,
        Money amount,
        boolean amountDemonstration,
        DecisionKind kind,
        @Nullable ReturnedTo returned,
        String opinion,
        String name,
        String post,
        String unit,
        OffsetDateTime at,
        String snapshotHash) {}
