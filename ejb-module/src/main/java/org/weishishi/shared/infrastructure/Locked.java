package org.weishishi.shared.infrastructure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;

/**
 * 锁定 · a row taken for the running transaction and read afresh, so that whoever waited for it sees what the other one wrote. What this transaction has
 * done before is written first: reading afresh would take it back without a word.
 */
public final class Locked {

    private Locked() {}

    /** @return the thing of that key, locked until the transaction ends; empty when there is none */
    public static <T> Optional<T> row(EntityManager em, Class<T> type, Object key) {
        em.flush();
        Optional<T> locked = Optional.ofNullable(em.find(type, key, LockModeType.PESSIMISTIC_WRITE));
        locked.ifPresent(em::refresh);
        return locked;
    }
}
