package org.weishishi.audit.api;

import org.jspecify.annotations.Nullable;

/**
 * 校验报告 · the outcome of verifying the whole chain.
 *
 * @param sealed links that were verified before the first break
 * @param head hash of the last good link; noted elsewhere it proves that nothing was cut off later
 * @param unsealed entries not yet in the chain, normally those of the last second
 * @param broken the first break, null when the chain is whole
 */
public record AuditReport(
        long sealed, String head, long unsealed, @Nullable Break broken) {

    /** @return whether nothing was changed, removed or put in */
    public boolean whole() {
        return broken == null;
    }

    /**
     * 断点 · where the chain breaks first.
     *
     * @param number place in the chain
     * @param entryId the entry there
     * @param reason what is wrong
     */
    public record Break(long number, long entryId, Reason reason) {}

    /** What can be wrong with a link; display text {@code audit.Reason.NAME}. */
    public enum Reason {
        /** 链环缺失 · a link is missing before this one. */
        LINK_MISSING,
        /** 记录缺失 · the entry was removed. */
        ENTRY_MISSING,
        /** 内容被改 · the entry does not say what it said when it was written. */
        CONTENT_CHANGED,
        /** 链环被改 · the link itself was changed, or stands on another one than it did. */
        LINK_CHANGED,
        /** 链尾被截 · the chain ends before the head that was stored. */
        TAIL_MISSING
    }
}
