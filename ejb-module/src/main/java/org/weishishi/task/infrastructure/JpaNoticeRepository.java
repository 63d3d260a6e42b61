package org.weishishi.task.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.weishishi.task.domain.Notice;
import org.weishishi.task.domain.NoticeRepository;

/** 通知库的实现. */
@ApplicationScoped
public class JpaNoticeRepository implements NoticeRepository {

    @Inject
    private EntityManager em;

    @Override
    public void add(Notice notice) {
        em.persist(notice);
    }

    @Override
    public Optional<Notice> find(long id) {
        return Optional.ofNullable(em.find(Notice.class, id));
    }

    @Override
    public List<Notice> unread(long personId, int skip, int limit) {
        return em.createQuery(
                        "select n from Notice n where n.personId = :person and n.readAt is null"
                                + " order by n.createdAt desc, n.id desc",
                        Notice.class)
                .setParameter("person", personId)
                .setFirstResult(skip)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void settle(List<Long> ids, OffsetDateTime at) {
        if (!ids.isEmpty()) {
            em.createQuery("update Notice n set n.readAt = :at where n.id in :ids and n.readAt is null")
                    .setParameter("at", at)
                    .setParameter("ids", ids)
                    .executeUpdate();
        }
    }

    @Override
    public List<Notice> unreadAbout(List<String> kinds, long after, int limit) {
        return em.createQuery(
                        "select n from Notice n where n.readAt is null and n.subjectKind in :kinds and n.id > :after"
                                + " order by n.id",
                        Notice.class)
                .setParameter("kinds", kinds)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }
}
