package org.weishishi.approval.api.act;

/**
 * 席位 · one seat of the current round, for 改派.
 *
 * @param number its number, from 1
 * @param post the post that signs
 * @param who for whom it waits; empty for nobody
 * @param vacant whether nobody can decide it
 */
public record SeatRow(int number, String post, String who, boolean vacant) {}
