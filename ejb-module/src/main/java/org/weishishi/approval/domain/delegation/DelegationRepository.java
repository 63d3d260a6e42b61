package org.weishishi.approval.domain.delegation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** 委托库. */
public interface DelegationRepository {

    /** Keeps a new one. */
    void add(Delegation delegation);

    /** @return the one of that number */
    Optional<Delegation> find(long id);

    /** @return all that are not revoked and touch those days */
    List<Delegation> between(LocalDate from, LocalDate to);

    /** @return those the person made or received, newest first, at most 100 */
    List<Delegation> of(long personId);

    /** @return those that begin, end or were revoked that day */
    List<Delegation> turningOn(LocalDate day);
}
