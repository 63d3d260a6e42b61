package org.weishishi.audit.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.weishishi.audit.application.AuditTrail;
import org.weishishi.audit.domain.AuditEntry;
import org.weishishi.audit.domain.AuditPending;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.SubjectRef;

/** 审计留痕的实现 · two inserts: the entry, and the note that it is to be sealed. */
@ApplicationScoped
public class JpaAuditTrail implements AuditTrail {

    @Inject
    private EntityManager em;

    @Inject
    private Clock clock;

    @Inject
    private BusinessClock business;

    @Override
    public void record(ActedBy by, String action, @Nullable SubjectRef subject, JsonObject facts) {
        AuditEntry entry = new AuditEntry(
                clock.instant().atZone(BusinessClock.ZONE).toOffsetDateTime(),
                business.now(),
                by,
                action,
                subject,
                CanonicalJson.of(facts));
        em.persist(entry);
        entry.hashed();
        em.persist(new AuditPending(entry.id()));
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void recordApart(ActedBy by, String action, @Nullable SubjectRef subject, JsonObject facts) {
        record(by, action, subject, facts);
    }
}
