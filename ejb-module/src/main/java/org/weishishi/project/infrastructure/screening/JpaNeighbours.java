package org.weishishi.project.infrastructure.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.screening.Neighbour;
import org.weishishi.project.domain.screening.Neighbours;
import org.weishishi.shared.BusinessClock;

/** 相邻项目库 on JPA: only the columns compared, along (street, drafted) and (community, drafted). */
@ApplicationScoped
public class JpaNeighbours implements Neighbours {

    private static final int MOST = 5000;
    private static final Set<ProjectStatus> COUNTED =
            Set.of(ProjectStatus.DRAFT, ProjectStatus.RUNNING, ProjectStatus.APPROVED, ProjectStatus.CLOSED);

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaNeighbours() {
        this(null);
    }

    @Inject
    public JpaNeighbours(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<Neighbour> of(Locality where, LocalDate street, LocalDate community, long except) {
        Map<Long, Neighbour> found = new LinkedHashMap<>();
        query("streetId", where.streetId(), street, except).forEach(one -> found.put(one.id(), one));
        query("communityId", where.communityId(), community, except).forEach(one -> found.putIfAbsent(one.id(), one));
        return List.copyOf(found.values());
    }

    private List<Neighbour> query(String column, long unit, LocalDate from, long except) {
        return em.createQuery(
                        "select new org.weishishi.project.domain.screening.Neighbour(p.id, p.code,"
                                + " p.locality.communityId, p.declaration.name, p.declaration.kind, p.declaration.amount,"
                                + " p.declaration.place, p.createdAt) from MicroProject p where p.locality." + column
                                + " = :unit and p.createdAt >= :from and p.status in :counted and p.id <> :except"
                                + " order by p.createdAt desc, p.id desc",
                        Neighbour.class)
                .setParameter("unit", unit)
                .setParameter("from", from.atStartOfDay(BusinessClock.ZONE).toOffsetDateTime())
                .setParameter("counted", COUNTED)
                .setParameter("except", except)
                .setMaxResults(MOST)
                .getResultList();
    }
}
