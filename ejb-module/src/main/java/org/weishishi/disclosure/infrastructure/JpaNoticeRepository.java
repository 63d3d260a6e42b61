package org.weishishi.disclosure.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.BusinessException;

/** 公示 on JPA. */
@ApplicationScoped
public class JpaNoticeRepository implements NoticeRepository {

    private static final String NEWEST_FIRST = " order by n.publishedAt desc, n.id desc";

    @Inject
    private EntityManager em;

    @Override
    public Optional<DisclosureNotice> find(long id) {
        return Optional.ofNullable(em.find(DisclosureNotice.class, id));
    }

    @Override
    public Optional<DisclosureNotice> lock(long id) {
        Optional<DisclosureNotice> locked =
                Optional.ofNullable(em.find(DisclosureNotice.class, id, LockModeType.PESSIMISTIC_WRITE));
        locked.ifPresent(em::refresh);
        return locked;
    }

    @Override
    public void add(DisclosureNotice notice) {
        try {
            em.persist(notice);
            em.flush();
        } catch (PersistenceException e) {
            BusinessException lost = BusinessException.conflict("disclosure.error.already", notice.title());
            lost.initCause(e);
            throw lost;
        }
    }

    @Override
    public int ofMeeting(long meetingId) {
        return em.createQuery("select count(n) from DisclosureNotice n where n.meetingId = :meeting", Long.class)
                .setParameter("meeting", meetingId)
                .getSingleResult()
                .intValue();
    }

    @Override
    public List<Long> projectsPublished(long unitId) {
        return em.createQuery(
                        "select p.projectId from DisclosureNotice n join n.projects p"
                                + " where (n.communityId = :unit or n.streetId = :unit) and n.state = :running",
                        Long.class)
                .setParameter("unit", unitId)
                .setParameter("running", NoticeState.PUBLISHED)
                .getResultList();
    }

    @Override
    public List<Long> due(LocalDate today) {
        return em.createQuery(
                        "select n.id from DisclosureNotice n"
                                + " where n.state = :running and n.period.lastDay < :today and not exists"
                                + " (select o.id from Objection o where o.notice = n and o.outcome is null)"
                                + " order by n.period.lastDay, n.id",
                        Long.class)
                .setParameter("running", NoticeState.PUBLISHED)
                .setParameter("today", today)
                .getResultList();
    }

    @Override
    public List<DisclosureNotice> latest(UnitView scope, int limit) {
        String column = switch (scope.level()) {
            case CITY -> "";
            case DISTRICT -> " where n.districtId = :scope";
            case STREET -> " where n.streetId = :scope";
            case COMMUNITY -> " where n.communityId = :scope";
        };
        TypedQuery<DisclosureNotice> query =
                em.createQuery("select n from DisclosureNotice n" + column + NEWEST_FIRST, DisclosureNotice.class);
        if (scope.level() != OrgLevel.CITY) {
            query.setParameter("scope", scope.id());
        }
        return query.setMaxResults(limit).getResultList();
    }

    @Override
    public List<DisclosureNotice> since(LocalDate day, int limit) {
        return em.createQuery(
                        "select n from DisclosureNotice n where n.period.publishedOn >= :day and n.state <> :withdrawn"
                                + " order by n.period.publishedOn desc, n.id desc",
                        DisclosureNotice.class)
                .setParameter("day", day)
                .setParameter("withdrawn", NoticeState.WITHDRAWN)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<DisclosureNotice> about(long projectId) {
        return em.createQuery(
                        "select n from DisclosureNotice n join n.projects p where p.projectId = :project"
                                + " order by n.publishedAt, n.id",
                        DisclosureNotice.class)
                .setParameter("project", projectId)
                .getResultList();
    }
}
