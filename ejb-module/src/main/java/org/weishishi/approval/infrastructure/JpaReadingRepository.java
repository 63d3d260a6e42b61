package org.weishishi.approval.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.weishishi.approval.api.track.ReadingRow;
import org.weishishi.approval.domain.reading.Reading;
import org.weishishi.approval.domain.reading.ReadingRepository;

/** 抄送与传阅库 on JPA. */
@ApplicationScoped
public class JpaReadingRepository implements ReadingRepository {

    private static final int MOST = 500;

    @Inject
    private EntityManager em;

    @Override
    public void add(Reading reading) {
        em.persist(reading);
    }

    @Override
    public Optional<Reading> find(long id) {
        return Optional.ofNullable(em.find(Reading.class, id));
    }

    @Override
    public List<ReadingRow> of(long personId, boolean read, long before, int limit) {
        return em
                .createQuery(
                        "select r, a.about.title from Reading r join Approval a on r.approvalId = a.id"
                                + " where r.personId = :person and r.id < :before and r.readAt is "
                                + (read ? "not null" : "null") + " order by r.id desc",
                        Object[].class)
                .setParameter("person", personId)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(row -> row((Reading) row[0], (String) row[1]))
                .toList();
    }

    private static ReadingRow row(Reading r, String title) {
        return new ReadingRow(
                r.id(),
                r.approvalId(),
                title,
                r.circulated(),
                r.sentBy(),
                r.words(),
                r.sentAt(),
                r.remark(),
                r.readAt());
    }

    @Override
    public List<Reading> about(long approvalId) {
        return em.createQuery("select r from Reading r where r.approvalId = :approval order by r.id", Reading.class)
                .setParameter("approval", approvalId)
                .setMaxResults(MOST)
                .getResultList();
    }

    @Override
    public boolean mayRead(long personId, long approvalId) {
        return !em.createQuery(
                        "select r.id from Reading r where r.personId = :person and r.approvalId = :approval",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("approval", approvalId)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
