package org.weishishi.deliberation.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.weishishi.deliberation.api.MeetingState;
import org.weishishi.deliberation.domain.CouncilMeeting;
import org.weishishi.deliberation.domain.MeetingRepository;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;

/** 会议 on JPA. */
@ApplicationScoped
public class JpaMeetingRepository implements MeetingRepository {

    @Inject
    private EntityManager em;

    @Override
    public Optional<CouncilMeeting> find(long id) {
        return Optional.ofNullable(em.find(CouncilMeeting.class, id));
    }

    @Override
    public void add(CouncilMeeting meeting) {
        em.persist(meeting);
        em.flush();
    }

    @Override
    public int lastOrdinal(long communityId, int year) {
        Integer last = em.createQuery(
                        "select max(m.call.ordinal) from CouncilMeeting m"
                                + " where m.communityId = :community and m.call.year = :year",
                        Integer.class)
                .setParameter("community", communityId)
                .setParameter("year", year)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    @Override
    public List<Long> projectsUnderway(long communityId) {
        return em.createQuery(
                        "select i.projectId from AgendaItem i"
                                + " where i.meeting.communityId = :community and i.meeting.state in :underway",
                        Long.class)
                .setParameter("community", communityId)
                .setParameter("underway", List.of(MeetingState.CALLED, MeetingState.OPEN))
                .getResultList();
    }

    @Override
    public List<CouncilMeeting> latest(UnitView scope, int limit) {
        String column = switch (scope.level()) {
            case CITY -> "";
            case DISTRICT -> " where m.districtId = :scope";
            case STREET -> " where m.streetId = :scope";
            case COMMUNITY -> " where m.communityId = :scope";
        };
        TypedQuery<CouncilMeeting> query = em.createQuery(
                "select m from CouncilMeeting m" + column + " order by m.call.at desc, m.id desc",
                CouncilMeeting.class);
        if (scope.level() != OrgLevel.CITY) {
            query.setParameter("scope", scope.id());
        }
        return query.setMaxResults(limit).getResultList();
    }

    @Override
    public List<CouncilMeeting> about(long projectId) {
        return em.createQuery(
                        "select distinct m from CouncilMeeting m join m.items i where i.projectId = :project"
                                + " order by m.call.at, m.id",
                        CouncilMeeting.class)
                .setParameter("project", projectId)
                .getResultList();
    }
}
