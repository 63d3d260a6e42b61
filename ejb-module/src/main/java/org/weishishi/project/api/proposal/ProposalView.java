package org.weishishi.project.api.proposal;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 提议 · one proposal as lists and the project file show it.
 *
 * @param id its number
 * @param text 提议内容
 * @param proposerName 提议人
 * @param category 身份 ({@code project.ProposerCategory.*})
 * @param channel 渠道 ({@code project.ProposalChannel.*})
 * @param enteredBy 代录人: unit, post, name
 * @param enteredAt when it was entered, business time
 * @param state what became of it
 * @param campaignId the batch whose collection took it in, null for none
 * @param enteredLate 补录: the collection of that batch was over when it was entered
 * @param projectId the project it went into, null while open
 */
public record ProposalView(
        long id,
        String text,
        String proposerName,
        String category,
        String channel,
        String enteredBy,
        OffsetDateTime enteredAt,
        ProposalState state,
        @Nullable Long campaignId,
        boolean enteredLate,
        @Nullable Long projectId) {}
