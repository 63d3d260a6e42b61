package org.weishishi.approval.api.book;

import org.weishishi.shared.ReleaseState;

/**
 * 审批链 · one chain or version as lists show it.
 *
 * @param id of the version, 0 for what came with the product
 * @param seen version of the row, to be sent back
 * @param scope what it is for, and its definition
 * @param state where its release stands
 * @param draftedBy who drafted it, empty for the product
 * @param releasedBy who released it, empty before
 * @param note why
 * @param current whether it is in force today
 */
public record ChainRow(
        long id,
        long seen,
        ChainScope scope,
        ReleaseState state,
        String draftedBy,
        String releasedBy,
        String note,
        boolean current) {}
