package org.weishishi.approval.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weishishi.approval.domain.delegation.Delegation;
import org.weishishi.approval.domain.delegation.DelegationRepository;

/** 委托库 on JPA. */
@ApplicationScoped
public class JpaDelegationRepository implements DelegationRepository {

    private static final int SHOWN = 100;

    @Inject
    private EntityManager em;

    @Override
    public void add(Delegation delegation) {
        em.persist(delegation);
        em.flush();
    }

    @Override
    public Optional<Delegation> find(long id) {
        return Optional.ofNullable(em.find(Delegation.class, id));
    }

    @Override
    public List<Delegation> between(LocalDate from, LocalDate to) {
        return em.createQuery(
                        "select d from Delegation d where d.revokedOn is null and d.from <= :to and d.to >= :from"
                                + " order by d.id",
                        Delegation.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
    }

    @Override
    public List<Delegation> of(long personId) {
        return em.createQuery(
                        "select d from Delegation d where d.principalId = :person or d.delegateId = :person"
                                + " order by d.id desc",
                        Delegation.class)
                .setParameter("person", personId)
                .setMaxResults(SHOWN)
                .getResultList();
    }

    @Override
    public List<Delegation> turningOn(LocalDate day) {
        return em.createQuery(
                        "select d from Delegation d where d.from = :day or d.to = :before or d.revokedOn = :day"
                                + " order by d.id",
                        Delegation.class)
                .setParameter("day", day)
                .setParameter("before", day.minusDays(1))
                .getResultList();
    }
}
