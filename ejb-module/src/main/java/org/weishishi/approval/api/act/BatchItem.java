package org.weishishi.approval.api.act;

/**
 * 批量审批的一件.
 *
 * @param taskId the task
 * @param revision of the approval as seen
 * @param snapshotHash SHA-256 of the facts as shown
 */
public record BatchItem(long taskId, long revision, String snapshotHash) {}
