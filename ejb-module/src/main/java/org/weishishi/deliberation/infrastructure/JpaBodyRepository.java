package org.weishishi.deliberation.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.weishishi.deliberation.domain.body.Body;
import org.weishishi.deliberation.domain.body.BodyRepository;
import org.weishishi.rule.api.meeting.BodyKind;

/** 议事机构 on JPA. */
@ApplicationScoped
public class JpaBodyRepository implements BodyRepository {

    @Inject
    private EntityManager em;

    @Override
    public void add(Body body) {
        em.persist(body);
        em.flush();
    }

    @Override
    public Optional<Body> find(long unitId, BodyKind kind, boolean lock) {
        return em.createQuery("select b from Body b where b.unitId = :unit and b.kind = :kind", Body.class)
                .setParameter("unit", unitId)
                .setParameter("kind", kind)
                .setLockMode(lock ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Body> of(long unitId) {
        return em.createQuery("select b from Body b where b.unitId = :unit order by b.id", Body.class)
                .setParameter("unit", unitId)
                .getResultList();
    }
}
