package org.weishishi.approval.api.watch;

/**
 * 可改派的席位 · a seat of the current round in which nobody has signed.
 *
 * @param number of the seat, from 1
 * @param post unit and post
 * @param who for whom it waits, empty when it is vacant
 */
public record SeatChoice(int number, String post, String who) {}
