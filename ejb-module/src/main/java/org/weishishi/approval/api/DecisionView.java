package org.weishishi.approval.api;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.signature.api.SignatureView;

/**
 * 审批意见 · one decision as the file shows it.
 *
 * @param number its place in the trail, from 1
 * @param round number of the round
 * @param step 环节名称
 * @param level name of the {@code OrgLevel}
 * @param demonstration 演示环节
 * @param kind what was decided
 * @param takenBack 已撤回 · whether its signer took it back; it stays, and counts no more
 * @param returned where a return went; null for any other decision
 * @param opinion what was written, empty when nothing
 * @param name 签批人
 * @param post 岗位
 * @param unit 单位
 * @param onBehalfOf 委托人, the other posts it names, who wrote the paper
 * @param enteredBy 代填人, empty when entered by the signer
 * @param at business time
 * @param hash of the canonical record, chained to the one before
 * @param signature 电子签名, checked again now; null for a decision known by sign-in only
 */
public record DecisionView(
        int number,
        int round,
        String step,
        String level,
        boolean demonstration,
        DecisionKind kind,
        boolean takenBack,
        @Nullable ReturnedTo returned,
        String opinion,
        String name,
        String post,
        String unit,
        List<String> onBehalfOf,
        String enteredBy,
        OffsetDateTime at,
        String hash,
        @Nullable SignatureView signature) {}
