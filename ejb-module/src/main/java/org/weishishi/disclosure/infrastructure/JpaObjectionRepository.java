package org.weishishi.disclosure.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weishishi.disclosure.api.objection.ObjectionState;
import org.weishishi.disclosure.domain.objection.Objection;
import org.weishishi.disclosure.domain.objection.ObjectionRepository;
import org.weishishi.disclosure.domain.objection.Objector;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.infrastructure.Locked;

/** 异议 on JPA. */
@ApplicationScoped
public class JpaObjectionRepository implements ObjectionRepository {

    @Inject
    private EntityManager em;

    @Override
    public void add(Objection objection) {
        em.persist(objection);
        em.flush();
    }

    @Override
    public void add(Objector objector) {
        em.persist(objector);
    }

    @Override
    public Optional<Objection> find(long id) {
        return Optional.ofNullable(em.find(Objection.class, id));
    }

    @Override
    public Optional<Objection> lock(long id) {
        return Locked.row(em, Objection.class, id);
    }

    @Override
    public Optional<Objector> objector(long objectionId) {
        return Optional.ofNullable(em.find(Objector.class, objectionId));
    }

    @Override
    public List<Objection> of(long rootId) {
        return em.createQuery("select o from Objection o where o.rootId = :root order by o.number", Objection.class)
                .setParameter("root", rootId)
                .getResultList();
    }

    @Override
    public int holding(long rootId) {
        return em.createQuery(
                        "select count(o) from Objection o where o.rootId = :root and o.effectedAt is null", Long.class)
                .setParameter("root", rootId)
                .getSingleResult()
                .intValue();
    }

    @Override
    public Map<Long, Integer> holding(Collection<Long> rootIds) {
        return Counts.of(
                em,
                "select o.rootId, count(o) from Objection o where o.rootId in :ids and o.effectedAt is null group by o.rootId",
                rootIds);
    }

    @Override
    public List<Objection> open(UnitView scope, int limit) {
        String column = switch (scope.level()) {
            case CITY -> "";
            case DISTRICT -> " and n.place.districtId = :scope";
            case STREET -> " and n.place.streetId = :scope";
            case COMMUNITY -> " and n.place.communityId = :scope";
        };
        TypedQuery<Objection> query = em.createQuery(
                "select o from Objection o, DisclosureNotice n where n.id = o.noticeId and o.state <> :answered"
                        + column + " order by o.handling.answerBy, o.receivedAt, o.id",
                Objection.class);
        if (scope.level() != OrgLevel.CITY) {
            query.setParameter("scope", scope.id());
        }
        return query.setParameter("answered", ObjectionState.ANSWERED)
                .setMaxResults(limit)
                .getResultList();
    }
}
