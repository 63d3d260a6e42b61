package org.weishishi.deliberation.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.meeting.MeetingState;
import org.weishishi.deliberation.domain.meeting.UnsignedRepository;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.publicity.PublicityScope;

/** 未签字会议 on JPA. */
@ApplicationScoped
public class JpaUnsignedRepository implements UnsignedRepository {

    @Inject
    private EntityManager em;

    @Override
    public List<Unsigned> unsigned(PublicityScope scope) {
        Map<String, @Nullable Object> given = new HashMap<>();
        TypedQuery<Object[]> query = em.createQuery(
                        "select i.projectId, m.id, m.call.title, m.closedAt from AgendaItem i join i.meeting m"
                                + " where m.state = :closed and i.withdrawnAt is null and not exists"
                                + " (select r.id from Resolution r where r.meetingId = m.id)" + within(scope, given),
                        Object[].class)
                .setParameter("closed", MeetingState.CLOSED);
        given.forEach(query::setParameter);
        return query.getResultList().stream()
                .map(row -> new Unsigned((Long) row[0], (Long) row[1], (String) row[2], (OffsetDateTime) row[3]))
                .toList();
    }

    /** A project is decided on in its own community or at any level above it. */
    private static String within(PublicityScope scope, Map<String, @Nullable Object> given) {
        UnitView unit = scope.unit();
        if (scope.projectId() != null) {
            given.put("project", scope.projectId());
            return " and i.projectId = :project";
        }
        if (unit == null || unit.level() == OrgLevel.CITY) {
            return "";
        }
        given.put("unit", unit.id());
        given.put("street", unit.streetId());
        given.put("district", unit.districtId());
        return " and (m.mandate.districtId is null or m.mandate.unitId in (:unit, :street, :district)"
                + " or m.mandate.streetId = :unit or m.mandate.districtId = :unit)";
    }
}
