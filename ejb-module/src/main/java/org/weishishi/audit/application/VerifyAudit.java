package org.weishishi.audit.application;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.audit.api.AuditEntryView;
import org.weishishi.audit.api.AuditQuery;
import org.weishishi.audit.api.AuditReport;
import org.weishishi.audit.domain.AuditRecords;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 校验审计链 · the auditor reads the trail and has every hash of the chain recomputed. */
@UseCase
public class VerifyAudit {

    /** Entries on one page. */
    public static final int PAGE = 50;

    private final AuditRecords records;

    @Inject
    public VerifyAudit(AuditRecords records) {
        this.records = records;
    }

    @SuppressWarnings("NullAway")
    VerifyAudit() {
        this(null);
    }

    /** @return the first break, if any, the length and head of the chain, and what is not yet sealed */
    @Allowed(value = Permission.AUDIT_READ, kind = Allowed.Kind.READ)
    public AuditReport verify() {
        return records.verify();
    }

    /** @return matching entries, newest first; entries hold personal data, so reading them is recorded too */
    @Allowed(value = Permission.AUDIT_READ, kind = Allowed.Kind.PERSONAL_READ)
    public List<AuditEntryView> list(AuditQuery query) {
        return records.list(query, PAGE);
    }
}
