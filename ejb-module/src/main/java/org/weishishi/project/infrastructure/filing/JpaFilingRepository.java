package org.weishishi.project.infrastructure.filing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.filing.FilingState;
import org.weishishi.project.domain.filing.Filing;
import org.weishishi.project.domain.filing.FilingRepository;

/** 备案库 on JPA; lists find the rows of an office and state by the indexes (office, state, due, id) and sort those. */
@ApplicationScoped
public class JpaFilingRepository implements FilingRepository {

    private static final String UNDER_WAY =
            "exists (select p.id from MicroProject p where p.id = f.projectId and p.stage ="
                    + " :stage and p.status = :running)";

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaFilingRepository() {
        this(null);
    }

    @Inject
    public JpaFilingRepository(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(Filing filing) {
        em.persist(filing);
    }

    @Override
    public Optional<Filing> find(long id) {
        return Optional.ofNullable(em.find(Filing.class, id));
    }

    @Override
    public Filing fresh(Filing filing) {
        em.refresh(filing);
        return filing;
    }

    @Override
    public List<Filing> of(long projectId) {
        return em.createQuery("select f from Filing f where f.projectId = :project order by f.round", Filing.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    @Override
    public List<Filing> list(Criteria criteria) {
        boolean done = criteria.states().contains(FilingState.FILED);
        List<String> terms = new ArrayList<>(
                List.of(criteria.sender() ? "f.streetId = :unit" : "f.receiverId = :unit", "f.state in :states"));
        if (!done) {
            terms.add(UNDER_WAY);
        }
        Cursor after = criteria.after();
        if (after != null) {
            terms.add(done ? "f.id < :id" : "(f.due > :due or (f.due = :due and f.id > :id))");
        }
        TypedQuery<Filing> query = em.createQuery(
                        "select f from Filing f where " + String.join(" and ", terms) + " order by "
                                + (done ? "f.id desc" : "f.due, f.id"),
                        Filing.class)
                .setParameter("unit", criteria.unitId())
                .setParameter("states", criteria.states());
        if (!done) {
            underWay(query);
        }
        if (after != null) {
            query.setParameter("id", after.id());
            if (!done) {
                query.setParameter("due", after.due());
            }
        }
        return query.setMaxResults(criteria.limit()).getResultList();
    }

    @Override
    public List<Long> unquestioned(LocalDate today, long after, int limit) {
        TypedQuery<Long> query = em.createQuery(
                        "select f.id from Filing f where f.state = :sent and f.due < :today and f.id > :after and "
                                + UNDER_WAY + " order by f.id",
                        Long.class)
                .setParameter("sent", FilingState.SENT)
                .setParameter("today", today)
                .setParameter("after", after);
        return underWay(query).setMaxResults(limit).getResultList();
    }

    private static <T> TypedQuery<T> underWay(TypedQuery<T> query) {
        return query.setParameter("stage", StageKind.FILING).setParameter("running", ProjectStatus.RUNNING);
    }
}
