package org.weishishi.approval.domain.course;

import org.jspecify.annotations.Nullable;

/**
 * 席位 · one of the n signers of a round.
 *
 * @param number from 1
 * @param postId the post that signs, 0 for a pool of several posts
 * @param postName its name, by which a vacant seat is told
 * @param carried result kept from the round before when a signer took their own act back, null otherwise
 */
public record Slot(
        int number, long postId, String postName, @Nullable Verdict carried) {}
