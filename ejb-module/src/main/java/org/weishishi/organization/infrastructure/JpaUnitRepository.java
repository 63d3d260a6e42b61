package org.weishishi.organization.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.domain.OrgUnit;
import org.weishishi.organization.domain.UnitRepository;

/** 机构库 in the database. */
@ApplicationScoped
public class JpaUnitRepository implements UnitRepository {

    @Inject
    private EntityManager em;

    @Override
    public Optional<OrgUnit> find(long id) {
        return Optional.ofNullable(em.find(OrgUnit.class, id));
    }

    @Override
    public Optional<OrgUnit> byCode(String code) {
        return em.createQuery("select u from OrgUnit u where u.code = :code", OrgUnit.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<OrgUnit> below(long parentId) {
        return em.createQuery("select u from OrgUnit u where u.parentId = :parent order by u.code", OrgUnit.class)
                .setParameter("parent", parentId)
                .getResultList();
    }

    @Override
    public Optional<OrgUnit> city() {
        return em.createQuery("select u from OrgUnit u where u.level = :level order by u.id", OrgUnit.class)
                .setParameter("level", OrgLevel.CITY)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** A unit that can have others below it is written at once: rows of one class are inserted in no set order. */
    @Override
    public void add(OrgUnit unit) {
        em.persist(unit);
        if (unit.level() != OrgLevel.COMMUNITY) {
            em.flush();
        }
    }

    @Override
    public void flush() {
        em.flush();
    }
}
