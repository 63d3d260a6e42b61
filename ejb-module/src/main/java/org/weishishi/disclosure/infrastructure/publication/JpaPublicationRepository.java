package org.weishishi.disclosure.infrastructure.publication;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.publication.PublicationChange;
import org.weishishi.disclosure.domain.publication.PublicationRepository;
import org.weishishi.disclosure.domain.publication.PublicationWriter;

/** 公开 on JPA. */
@ApplicationScoped
public class JpaPublicationRepository implements PublicationRepository {

    private static final int CHANGES = 5_000;
    private static final List<NoticeState> OPEN =
            List.of(NoticeState.PUBLISHED, NoticeState.ENDED, NoticeState.CORRECTED, NoticeState.WITHDRAWN);

    @Inject
    private EntityManager em;

    @Override
    public void add(PublicationChange change) {
        em.persist(change);
    }

    @Override
    public void lock() {
        em.find(PublicationWriter.class, PublicationWriter.ONLY, LockModeType.PESSIMISTIC_WRITE);
        em.setFlushMode(FlushModeType.COMMIT);
    }

    @Override
    public List<PublicationChange> pending(int communities) {
        List<Long> chosen = em.createQuery(
                        "select c.communityId from PublicationChange c group by c.communityId order by min(c.id)",
                        Long.class)
                .setMaxResults(communities)
                .getResultList();
        return chosen.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select c from PublicationChange c where c.communityId in :chosen order by c.id",
                                PublicationChange.class)
                        .setParameter("chosen", chosen)
                        .setMaxResults(CHANGES)
                        .getResultList();
    }

    @Override
    public void done(List<Long> changes) {
        if (!changes.isEmpty()) {
            em.createQuery("delete from PublicationChange c where c.id in :done")
                    .setParameter("done", changes)
                    .executeUpdate();
        }
    }

    @Override
    public List<DisclosureNotice> open(long communityId, int limit) {
        return listed(em.createQuery(
                        "select n from DisclosureNotice n where n.place.communityId = :community and n.state in :open"
                                + " order by n.period.publishedOn desc, n.id desc",
                        DisclosureNotice.class)
                .setParameter("community", communityId)
                .setMaxResults(limit));
    }

    @Override
    public List<DisclosureNotice> latest(int limit) {
        return listed(em.createQuery(
                        "select n from DisclosureNotice n where n.state in :open"
                                + " order by n.period.publishedOn desc, n.id desc",
                        DisclosureNotice.class)
                .setMaxResults(limit));
    }

    @Override
    public List<DisclosureNotice> ofYear(int year) {
        return listed(em.createQuery(
                        "select distinct n from DisclosureNotice n join fetch n.projects p where n.state in :open"
                                + " and n.period.publishedOn >= :first and n.period.publishedOn < :next"
                                + " order by n.period.publishedOn, n.id, p.position",
                        DisclosureNotice.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("next", LocalDate.of(year + 1, 1, 1)));
    }

    @Override
    public Map<Long, Long> communities() {
        Map<Long, Long> running = new TreeMap<>();
        em.createQuery(
                        "select n.place.communityId, n.state, count(n) from DisclosureNotice n where n.state in :open"
                                + " group by n.place.communityId, n.state",
                        Object[].class)
                .setParameter("open", OPEN)
                .getResultList()
                .forEach(row ->
                        running.merge((Long) row[0], ((NoticeState) row[1]).running() ? (Long) row[2] : 0L, Long::sum));
        return running;
    }

    private static List<DisclosureNotice> listed(TypedQuery<DisclosureNotice> query) {
        return query.setParameter("open", OPEN).getResultList();
    }
}
