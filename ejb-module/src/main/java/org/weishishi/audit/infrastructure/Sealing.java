package org.weishishi.audit.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import org.weishishi.audit.domain.AuditChain;
import org.weishishi.audit.domain.AuditEntry;

/** 封链 · puts committed entries into the chain, a batch per transaction; the lock on the head lets one node do it at a time. */
@ApplicationScoped
public class Sealing {

    private static final int BATCH = 500;

    @Inject
    private EntityManager em;

    /** @return whether there may be more */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean sealBatch() {
        if (pending(1).isEmpty()) {
            return false;
        }
        AuditChain chain = em.find(AuditChain.class, AuditChain.ONLY, LockModeType.PESSIMISTIC_WRITE);
        if (chain == null) {
            throw new IllegalStateException("table audit_chain has lost its row");
        }
        List<AuditEntry> entries = pending(BATCH);
        for (AuditEntry entry : entries) {
            em.persist(chain.seal(entry.id(), entry.contentHash()));
        }
        if (!entries.isEmpty()) {
            em.createQuery("delete from AuditPending p where p.entryId in :sealed")
                    .setParameter("sealed", entries.stream().map(AuditEntry::id).toList())
                    .executeUpdate();
        }
        return entries.size() == BATCH;
    }

    private List<AuditEntry> pending(int limit) {
        return em.createQuery(
                        "select e from AuditEntry e, AuditPending p where p.entryId = e.id order by e.id",
                        AuditEntry.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
