package org.weishishi.deliberation.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.weishishi.deliberation.api.meeting.MeetingState;
import org.weishishi.deliberation.api.tally.Outcome;
import org.weishishi.deliberation.domain.meeting.Meeting;
import org.weishishi.deliberation.domain.meeting.MeetingAct;
import org.weishishi.deliberation.domain.meeting.MeetingRepository;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.infrastructure.Locked;

/** 会议 on JPA. */
@ApplicationScoped
public class JpaMeetingRepository implements MeetingRepository {

    @Inject
    private EntityManager em;

    @Override
    public Optional<Meeting> find(long id) {
        return Optional.ofNullable(em.find(Meeting.class, id));
    }

    @Override
    public Optional<Meeting> lock(long id) {
        return Locked.row(em, Meeting.class, id);
    }

    @Override
    public Optional<Meeting> ofItem(long itemId) {
        return em.createQuery("select m from Meeting m join m.items i where i.id = :item", Meeting.class)
                .setParameter("item", itemId)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Meeting meeting) {
        em.persist(meeting);
        em.flush();
    }

    @Override
    public int lastOrdinal(long bodyId, int year) {
        Integer last = em.createQuery(
                        "select max(m.call.ordinal) from Meeting m where m.mandate.bodyId = :body and m.call.year ="
                                + " :year",
                        Integer.class)
                .setParameter("body", bodyId)
                .setParameter("year", year)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    @Override
    public List<Long> projectsUnderway() {
        return em.createQuery(
                        "select i.projectId from AgendaItem i where i.meeting.state in :underway or (i.meeting.state ="
                                + " :closed and i.result in :decided and not exists (select r.id from Resolution r where"
                                + " r.meetingId = i.meeting.id))",
                        Long.class)
                .setParameter("underway", List.of(MeetingState.CALLED, MeetingState.OPEN))
                .setParameter("closed", MeetingState.CLOSED)
                .setParameter("decided", List.of(Outcome.PASSED, Outcome.REFUSED, Outcome.NOT_FUNDED))
                .getResultList();
    }

    @Override
    public Optional<Long> done(String key) {
        return Optional.ofNullable(em.find(MeetingAct.class, key)).map(MeetingAct::meetingId);
    }

    @Override
    public void remember(MeetingAct act) {
        em.persist(act);
        em.flush();
    }

    @Override
    public List<Meeting> latest(UnitView scope, int limit) {
        String column = switch (scope.level()) {
            case CITY -> "";
            case DISTRICT -> " where m.mandate.districtId = :scope";
            case STREET -> " where m.mandate.streetId = :scope";
            case COMMUNITY -> " where m.mandate.unitId = :scope";
        };
        TypedQuery<Meeting> query = em.createQuery(
                "select m from Meeting m" + column + " order by m.call.at desc, m.id desc", Meeting.class);
        if (scope.level() != OrgLevel.CITY) {
            query.setParameter("scope", scope.id());
        }
        return query.setHint("eclipselink.batch.type", "IN")
                .setHint("eclipselink.batch", "m.items")
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Meeting> about(long projectId) {
        return em.createQuery(
                        "select distinct m from Meeting m join m.items i where i.projectId = :project"
                                + " order by m.call.at, m.id",
                        Meeting.class)
                .setParameter("project", projectId)
                .getResultList();
    }
}
