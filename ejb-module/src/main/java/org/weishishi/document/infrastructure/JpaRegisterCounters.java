package org.weishishi.document.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.RegisterCounter;
import org.weishishi.document.domain.RegisterCounters;

/** 登记号（数据库） · one row for each issuer, kind and year, locked until the caller's transaction ends. */
@ApplicationScoped
public class JpaRegisterCounters implements RegisterCounters {

    private static final System.Logger LOG = System.getLogger(JpaRegisterCounters.class.getName());

    private final EntityManager em;
    private final RegisterCounterOpening opening;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaRegisterCounters() {
        this(null, null);
    }

    @Inject
    JpaRegisterCounters(EntityManager em, RegisterCounterOpening opening) {
        this.em = em;
        this.opening = opening;
    }

    @Override
    public long next(long issuerId, DocumentKind kind, int year) {
        String id = issuerId + "/" + kind + "/" + year;
        RegisterCounter counter = em.find(RegisterCounter.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (counter == null) {
            open(id);
            counter = em.find(RegisterCounter.class, id, LockModeType.PESSIMISTIC_WRITE);
        }
        if (counter == null) {
            throw new IllegalStateException("register " + id + " cannot be opened");
        }
        return counter.take();
    }

    /** Losing the race to open a register is no failure: the winner's row is there now. */
    private void open(String id) {
        try {
            opening.open(id);
        } catch (RegisterOpenException openedByAnother) {
            LOG.log(System.Logger.Level.DEBUG, openedByAnother.getMessage());
        }
    }
}
