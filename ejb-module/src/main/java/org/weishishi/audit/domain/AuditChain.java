package org.weishishi.audit.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

/** 审计链 · the head of the chain, one row; whoever holds its lock may add links. */
@Entity
@Table(name = "audit_chain")
public class AuditChain {

    /** Number of the only row. */
    public static final int ONLY = 1;

    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "length")
    private long length;

    @Column(name = "head")
    private String head = Link.START;

    @Version
    @Column(name = "version")
    private int version;

    protected AuditChain() {}

    /** @return an empty chain */
    public static AuditChain empty() {
        AuditChain chain = new AuditChain();
        chain.id = ONLY;
        return chain;
    }

    /** @return the link that seals the entry, now the last one */
    public AuditSeal seal(long entryId, String contentHash) {
        AuditSeal seal = new AuditSeal(length + 1, entryId, head, contentHash);
        length++;
        head = seal.hash();
        return seal;
    }
}
