package org.weishishi.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 封链 · the link of one entry in the chain; inserted once, never changed, hence without a version. */
@Entity
@Table(name = "audit_seal")
public class AuditSeal {

    @Id
    @Column(name = "chain_no")
    private long number;

    @Column(name = "entry_id", updatable = false)
    private long entryId;

    @Column(name = "previous_hash", updatable = false)
    private String previous;

    @Column(name = "hash", updatable = false)
    private String hash;

    protected AuditSeal() {}

    AuditSeal(long number, long entryId, String previous, String contentHash) {
        this.number = number;
        this.entryId = entryId;
        this.previous = previous;
        this.hash = Link.hash(number, previous, entryId, contentHash);
    }

    public String hash() {
        return hash;
    }
}
