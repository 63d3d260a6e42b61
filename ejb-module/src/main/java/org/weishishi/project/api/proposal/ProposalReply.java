package org.weishishi.project.api.proposal;

import java.time.OffsetDateTime;

/**
 * 答复 · what a proposer was told.
 *
 * @param standing how things stood then
 * @param text what was said
 * @param channel how
 * @param by 答复人: unit, post, name
 * @param at when, business time
 */
public record ProposalReply(
        ProposalStanding standing, String text, ReplyChannel channel, String by, OffsetDateTime at) {}
