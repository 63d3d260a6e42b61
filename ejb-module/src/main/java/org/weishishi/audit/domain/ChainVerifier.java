package org.weishishi.audit.domain;

import org.jspecify.annotations.Nullable;
import org.weishishi.audit.api.AuditReport;
import org.weishishi.audit.api.AuditReport.Break;
import org.weishishi.audit.api.AuditReport.Reason;

/** 链校验 · takes the links one by one in their order, recomputes every hash, and keeps the first break. */
public final class ChainVerifier {

    private long verified;
    private String head = Link.START;
    private @Nullable Break broken;

    /** @return false as soon as the chain is broken: nothing after it can be trusted */
    public boolean accept(Link link) {
        if (broken != null) {
            return false;
        }
        Reason reason = check(link);
        if (reason != null) {
            broken = new Break(link.number(), link.entryId(), reason);
            return false;
        }
        verified = link.number();
        head = link.hash();
        return true;
    }

    private @Nullable Reason check(Link link) {
        EntryContent content = link.content();
        if (link.number() != verified + 1) {
            return Reason.LINK_MISSING;
        }
        if (content == null) {
            return Reason.ENTRY_MISSING;
        }
        String hash = content.hash();
        if (!hash.equals(link.contentHash()) || content.id() != link.entryId()) {
            return Reason.CONTENT_CHANGED;
        }
        boolean sound = link.previous().equals(head)
                && link.hash().equals(Link.hash(link.number(), head, link.entryId(), hash));
        return sound ? null : Reason.LINK_CHANGED;
    }

    /**
     * @param length length of the chain as stored beside it
     * @param storedHead hash of its last link as stored beside it
     * @param entries how many entries there are altogether
     * @return the report over all links taken
     */
    public AuditReport report(long length, String storedHead, long entries) {
        if (broken == null && (length != verified || !storedHead.equals(head))) {
            broken = new Break(verified + 1, 0, Reason.TAIL_MISSING);
        }
        return new AuditReport(verified, head, Math.max(0, entries - verified), broken);
    }
}
