package org.weishishi.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 待封链 · an entry written but not yet in the chain; the row goes when it is sealed. Written once, hence without a version. */
@Entity
@Table(name = "audit_pending")
public class AuditPending {

    @Id
    @Column(name = "entry_id")
    private long entryId;

    protected AuditPending() {}

    public AuditPending(long entryId) {
        this.entryId = entryId;
    }

    public long entryId() {
        return entryId;
    }
}
