package org.weishishi.approval.api;

import java.time.OffsetDateTime;

/**
 * 待确认的代填意见 · what a clerk entered from paper and nobody has confirmed yet.
 *
 * @param approve 同意, else 否决
 * @param opinion the words on the paper, empty when there are none
 * @param enteredBy 代填人: unit, post, name
 * @param at when
 */
public record WaitingPaper(boolean approve, String opinion, String enteredBy, OffsetDateTime at) {}
