package org.weishishi.project.domain.proposal;

import org.jspecify.annotations.Nullable;

/**
 * 待处理提议的一页 · which open proposals are wanted.
 *
 * @param word must stand in the words or the name of the proposer, empty for any
 * @param campaign the batch they belong to, null for any and none
 * @param after the last proposal of the page before, null for the first page
 */
public record OpenProposals(
        String word, @Nullable Long campaign, @Nullable Proposal after) {}
