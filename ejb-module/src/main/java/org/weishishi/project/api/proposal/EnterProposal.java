package org.weishishi.project.api.proposal;

/**
 * 登记提议 · enters what somebody proposed, on their behalf: the proposer's name and the clerk's are both kept.
 *
 * @param text 提议内容, 1 to 1000 characters
 * @param proposerName 提议人, 1 to 100 characters
 * @param category 提议人身份
 * @param channel 征集渠道
 */
public record EnterProposal(String text, String proposerName, ProposerCategory category, ProposalChannel channel) {}
