package org.weishishi.disclosure.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.weishishi.disclosure.api.batch.LineState;
import org.weishishi.disclosure.domain.batch.BatchLine;
import org.weishishi.disclosure.domain.batch.BatchRepository;
import org.weishishi.disclosure.domain.batch.NoticeBatch;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.infrastructure.Locked;

/** 成批公示 on JPA. */
@ApplicationScoped
public class JpaBatchRepository implements BatchRepository {

    @Inject
    private EntityManager em;

    @Override
    public void add(NoticeBatch batch) {
        em.persist(batch);
        em.flush();
    }

    @Override
    public Optional<NoticeBatch> find(long id) {
        return Optional.ofNullable(em.find(NoticeBatch.class, id));
    }

    @Override
    public NoticeBatch lock(long id, long unitId) {
        return Locked.row(em, NoticeBatch.class, id)
                .filter(batch -> batch.unitId() == unitId)
                .orElseThrow(() -> BusinessException.notFound("disclosure.error.noBatch"));
    }

    @Override
    public List<NoticeBatch> latest(long unitId, int limit) {
        return em.createQuery(
                        "select b from NoticeBatch b where b.unitId = :unit order by b.orderedAt desc, b.id desc",
                        NoticeBatch.class)
                .setParameter("unit", unitId)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Optional<BatchLine> lock(long lineId) {
        return Locked.row(em, BatchLine.class, lineId);
    }

    @Override
    public List<Long> meetingsWaiting() {
        return em.createQuery("select l.meetingId from BatchLine l where l.state = :waiting", Long.class)
                .setParameter("waiting", LineState.WAITING)
                .getResultList();
    }
}
