package org.weishishi.audit.domain;

import java.util.List;
import org.weishishi.audit.api.AuditEntryView;
import org.weishishi.audit.api.AuditQuery;
import org.weishishi.audit.api.AuditReport;

/** 审计库 · reading and verifying; writing goes through the audit trail only. */
public interface AuditRecords {

    /** @return matching entries, newest first, at most {@code limit} */
    List<AuditEntryView> list(AuditQuery query, int limit);

    /** @return the outcome of recomputing the whole chain */
    AuditReport verify();
}
