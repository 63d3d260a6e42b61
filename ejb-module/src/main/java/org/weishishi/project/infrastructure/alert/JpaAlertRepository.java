package org.weishishi.project.infrastructure.alert;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.alert.AlertKind;
import org.weishishi.project.api.alert.AlertState;
import org.weishishi.project.domain.alert.AlertCriteria;
import org.weishishi.project.domain.alert.AlertCriteria.Place;
import org.weishishi.project.domain.alert.AlertRepository;
import org.weishishi.project.domain.alert.SplitAlert;
import org.weishishi.shared.infrastructure.Locked;

/** 预警库 on JPA; lists walk the indexes (area, state, last day desc, id desc). */
@ApplicationScoped
public class JpaAlertRepository implements AlertRepository {

    private static final Set<ProjectStatus> COUNTED =
            Set.of(ProjectStatus.RUNNING, ProjectStatus.APPROVED, ProjectStatus.CLOSED);

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaAlertRepository() {
        this(null);
    }

    @Inject
    public JpaAlertRepository(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(SplitAlert alert) {
        em.persist(alert);
    }

    @Override
    public List<SplitAlert> lockWith(AlertKind kind, Collection<Long> projects) {
        List<Long> ids = em.createQuery(
                        "select distinct a.id from SplitAlert a join a.projects p where p in :projects and a.kind ="
                                + " :kind and a.state <> :merged order by a.id",
                        Long.class)
                .setParameter("projects", projects)
                .setParameter("kind", kind)
                .setParameter("merged", AlertState.MERGED)
                .getResultList();
        return ids.stream().map(this::lock).flatMap(Optional::stream).toList();
    }

    @Override
    public Optional<SplitAlert> lockNearCap(long communityId, String projectKind, int year) {
        return em
                .createQuery(
                        "select a.id from SplitAlert a where a.locality.communityId = :community and a.projectKind ="
                                + " :projectKind and a.kind = :kind and a.last >= :from and a.last <= :to order by a.id",
                        Long.class)
                .setParameter("community", communityId)
                .setParameter("projectKind", projectKind)
                .setParameter("kind", AlertKind.NEAR_CAP)
                .setParameter("from", LocalDate.of(year, 1, 1))
                .setParameter("to", LocalDate.of(year, 12, 31))
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst()
                .flatMap(this::lock);
    }

    @Override
    public Optional<SplitAlert> lock(long id) {
        return Locked.row(em, SplitAlert.class, id);
    }

    @Override
    public List<Long> communities() {
        return handedOn("select distinct p.locality.communityId", "", "").getResultList();
    }

    @Override
    public List<Long> handedOn(long communityId, OffsetDateTime since) {
        return handedOn(
                        "select p.id",
                        " and p.createdAt >= :since and p.locality.communityId = :community",
                        " order by p.createdAt, p.id")
                .setParameter("community", communityId)
                .setParameter("since", since)
                .getResultList();
    }

    private TypedQuery<Long> handedOn(String select, String where, String order) {
        return em.createQuery(
                        select + " from MicroProject p where p.status in :counted"
                                + " and (p.stage is null or p.stage <> :collection)" + where + order,
                        Long.class)
                .setParameter("counted", COUNTED)
                .setParameter("collection", StageKind.COLLECTION);
    }

    @Override
    public List<SplitAlert> list(AlertCriteria criteria, int limit) {
        List<String> terms = new ArrayList<>();
        Map<String, Object> values = new LinkedHashMap<>();
        terms.add("a.state = :state");
        values.put("state", criteria.state());
        if (criteria.column() != null) {
            terms.add("a.locality." + criteria.column() + " = :unit");
            values.put("unit", criteria.unit());
        }
        if (criteria.kind() != null) {
            terms.add("a.kind = :kind");
            values.put("kind", criteria.kind());
        }
        if (criteria.from() != null) {
            terms.add("a.last >= :from");
            values.put("from", criteria.from());
        }
        if (criteria.to() != null) {
            terms.add("a.last <= :to");
            values.put("to", criteria.to());
        }
        Place after = criteria.after();
        if (after != null) {
            terms.add("a.last <= :last and (a.last < :last or a.id < :id)");
            values.put("last", after.last());
            values.put("id", after.id());
        }
        TypedQuery<SplitAlert> query = em.createQuery(
                "select a from SplitAlert a where " + String.join(" and ", terms) + " order by a.last desc, a.id desc",
                SplitAlert.class);
        values.forEach(query::setParameter);
        query.setHint("eclipselink.batch.type", "IN").setHint("eclipselink.batch", "a.projects");
        return query.setMaxResults(limit).getResultList();
    }
}
