package org.weishishi.approval.api.act;

/**
 * 改派.
 *
 * @param approvalId which
 * @param slot the seat of the current round, from 1
 * @param person who gets it
 * @param reason why
 */
public record GiveSeat(long approvalId, int slot, PersonInPost person, String reason) {}
