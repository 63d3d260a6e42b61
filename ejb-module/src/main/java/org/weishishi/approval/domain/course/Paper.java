package org.weishishi.approval.domain.course;

import java.time.OffsetDateTime;
import org.weishishi.shared.ActedBy;

/**
 * 纸质意见 · what somebody wrote on paper, entered by another; counts once confirmed.
 *
 * @param verdict 同意 or 否决
 * @param opinion the words on the paper
 * @param scan SHA-256 of the scanned page
 * @param enteredBy who entered it
 * @param at when
 */
public record Paper(Verdict verdict, String opinion, String scan, ActedBy enteredBy, OffsetDateTime at) {}
