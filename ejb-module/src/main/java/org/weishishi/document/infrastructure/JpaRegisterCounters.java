package org.weishishi.document.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.RegisterCounter;
import org.weishishi.document.domain.RegisterCounters;

/** 登记号（数据库） · one row for each issuer, kind and year, locked until the caller's transaction ends. */
@ApplicationScoped
public class JpaRegisterCounters implements RegisterCounters {

    @PersistenceContext(unitName = "weishishi")
    private EntityManager em;

    @Inject
    private RegisterCounterOpening opening;

    @Override
    public long next(long issuerId, DocumentKind kind, int year) {
        String id = issuerId + "/" + kind + "/" + year;
        RegisterCounter counter = em.find(RegisterCounter.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (counter == null) {
            opening.open(id);
            counter = em.find(RegisterCounter.class, id, LockModeType.PESSIMISTIC_WRITE);
        }
        if (counter == null) {
            throw new IllegalStateException("register " + id + " cannot be opened");
        }
        return counter.take();
    }
}
