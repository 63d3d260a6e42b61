package org.weishishi.deliberation.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.meeting.MeetingState;
import org.weishishi.deliberation.domain.meeting.UnsignedRepository;

/** 未签字会议 on JPA. */
@ApplicationScoped
public class JpaUnsignedRepository implements UnsignedRepository {

    @Inject
    private EntityManager em;

    @Override
    public List<Unsigned> unsigned(@Nullable Long projectId) {
        TypedQuery<Object[]> query = em.createQuery(
                        "select i.projectId, m.id, m.call.title, m.closedAt from AgendaItem i join i.meeting m"
                                + " where m.state = :closed and i.withdrawnAt is null and not exists"
                                + " (select r.id from Resolution r where r.meetingId = m.id)"
                                + (projectId == null ? "" : " and i.projectId = :project"),
                        Object[].class)
                .setParameter("closed", MeetingState.CLOSED);
        if (projectId != null) {
            query.setParameter("project", projectId);
        }
        return query.getResultList().stream()
                .map(row -> new Unsigned((Long) row[0], (Long) row[1], (String) row[2], (OffsetDateTime) row[3]))
                .toList();
    }
}
