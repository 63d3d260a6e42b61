package org.weishishi.disclosure.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weishishi.disclosure.api.notice.DisclosureStage;
import org.weishishi.disclosure.api.notice.NoticeKind;
import org.weishishi.disclosure.api.notice.NoticeState;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.notice.NoticeLine;
import org.weishishi.disclosure.domain.notice.NoticeRepository;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.infrastructure.Locked;

/** 公示 on JPA. */
@ApplicationScoped
public class JpaNoticeRepository implements NoticeRepository {

    private static final String LINES = "select new org.weishishi.disclosure.domain.notice.NoticeLine(n.id,"
            + " n.origin.rootId, u.name, n.origin.stage, n.title, n.state, n.period)";
    private static final String NEWEST_FIRST = " order by n.trail.draftedAt desc, n.id desc";

    @Inject
    private EntityManager em;

    @Override
    public Optional<DisclosureNotice> find(long id) {
        return Optional.ofNullable(em.find(DisclosureNotice.class, id));
    }

    @Override
    public Optional<DisclosureNotice> lock(long id) {
        return Locked.row(em, DisclosureNotice.class, id);
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
        return em.createQuery("select count(n) from DisclosureNotice n where n.origin.meetingId = :meeting", Long.class)
                .setParameter("meeting", meetingId)
                .getSingleResult()
                .intValue();
    }

    @Override
    public Optional<DisclosureNotice> ofCode(String code) {
        return em.createQuery("select n from DisclosureNotice n where n.origin.code = :code", DisclosureNotice.class)
                .setParameter("code", code)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<Long> projectsCarried(long unitId) {
        return em.createQuery(
                        "select p.projectId from DisclosureNotice n join n.projects p where (n.place.communityId ="
                                + " :unit or n.place.streetId = :unit or n.place.districtId = :unit) and p.struck ="
                                + " false and n.origin.stage = :stage and n.origin.kind <> :withdrawal and n.state in :carrying",
                        Long.class)
                .setParameter("unit", unitId)
                .setParameter("stage", DisclosureStage.RESOLUTION)
                .setParameter("withdrawal", NoticeKind.WITHDRAWAL)
                .setParameter("carrying", List.of(NoticeState.DRAFT, NoticeState.REVIEW, NoticeState.PUBLISHED))
                .getResultList();
    }

    @Override
    public List<Long> due(LocalDate today) {
        return em.createQuery(
                        "select n.id from DisclosureNotice n"
                                + " where n.state = :running and n.period.lastDay < :today and not exists"
                                + " (select o.id from Objection o where o.effectedAt is null"
                                + " and o.rootId = coalesce(n.origin.rootId, n.id))"
                                + " order by n.period.lastDay, n.id",
                        Long.class)
                .setParameter("running", NoticeState.PUBLISHED)
                .setParameter("today", today)
                .getResultList();
    }

    @Override
    public List<NoticeLine> latest(UnitView scope, int limit) {
        String column = switch (scope.level()) {
            case CITY -> "";
            case DISTRICT -> " and n.place.districtId = :scope";
            case STREET -> " and n.place.streetId = :scope";
            case COMMUNITY -> " and n.place.communityId = :scope";
        };
        TypedQuery<NoticeLine> query = em.createQuery(
                LINES + " from DisclosureNotice n, OrgUnit u where u.id = n.place.communityId" + column
                        + " and n.state <> :gone" + NEWEST_FIRST,
                NoticeLine.class);
        if (scope.level() != OrgLevel.CITY) {
            query.setParameter("scope", scope.id());
        }
        return query.setParameter("gone", NoticeState.DISCARDED)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Map<Long, Integer> projectsOf(Collection<Long> noticeIds) {
        return Counts.of(
                em,
                "select n.id, count(p.projectId) from DisclosureNotice n join n.projects p where n.id in :ids group by n.id",
                noticeIds);
    }

    @Override
    public List<DisclosureNotice> counting(LocalDate day, int limit) {
        return em.createQuery(
                        "select n from DisclosureNotice n where n.period.publishedOn >= :day and n.state in :counting"
                                + " order by n.period.publishedOn desc, n.id desc",
                        DisclosureNotice.class)
                .setParameter("day", day)
                .setParameter("counting", List.of(NoticeState.PUBLISHED, NoticeState.ENDED))
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<DisclosureNotice> about(long projectId) {
        return em.createQuery(
                        "select n from DisclosureNotice n join n.projects p where p.projectId = :project"
                                + " order by n.trail.draftedAt, n.id",
                        DisclosureNotice.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    @Override
    public List<DisclosureNotice> chain(long rootId) {
        return em.createQuery(
                        "select n from DisclosureNotice n where (n.id = :root or n.origin.rootId = :root)"
                                + " and n.state <> :gone order by n.trail.draftedAt, n.id",
                        DisclosureNotice.class)
                .setParameter("root", rootId)
                .setParameter("gone", NoticeState.DISCARDED)
                .getResultList();
    }
}
