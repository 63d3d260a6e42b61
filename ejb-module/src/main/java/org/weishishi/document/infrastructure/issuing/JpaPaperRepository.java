package org.weishishi.document.infrastructure.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.issuing.PaperState;
import org.weishishi.document.domain.issuing.Paper;
import org.weishishi.document.domain.issuing.PaperLine;
import org.weishishi.document.domain.issuing.PaperRepository;
import org.weishishi.organization.api.UnitView;

/** 发文库（数据库）. */
@ApplicationScoped
public class JpaPaperRepository implements PaperRepository {

    private static final String LINES = "select new org.weishishi.document.domain.issuing.PaperLine(p.id, p.version,"
            + " p.kind, p.state, p.typed, p.organ.name, p.number, s.by, p.updatedAt, p.demonstration)"
            + " from Paper p join p.steps s on s.no = 1";

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaPaperRepository() {
        this(null);
    }

    @Inject
    public JpaPaperRepository(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Paper> find(long id) {
        return Optional.ofNullable(em.find(Paper.class, id));
    }

    @Override
    public void add(Paper paper) {
        em.persist(paper);
        em.flush();
    }

    @Override
    public void flush() {
        em.flush();
    }

    @Override
    public List<PaperLine> inside(UnitView unit, int limit) {
        TypedQuery<PaperLine> query = em.createQuery(
                LINES + Inside.where("p", unit) + " order by p.updatedAt desc, p.id desc", PaperLine.class);
        return Inside.bind(query, unit).setMaxResults(limit).getResultList();
    }

    @Override
    public List<PaperLine> waiting(long unitId, Collection<PaperState> states) {
        if (states.isEmpty()) {
            return List.of();
        }
        return em.createQuery(
                        LINES + " where p.organ.id = :unit and p.state in :states order by p.updatedAt, p.id",
                        PaperLine.class)
                .setParameter("unit", unitId)
                .setParameter("states", states)
                .setMaxResults(100)
                .getResultList();
    }

    @Override
    public Set<Long> taken(long unitId, DocumentKind kind) {
        return new HashSet<>(em.createQuery(
                        "select pr from Paper p join p.projects pr where p.organ.id = :unit and p.kind = :kind"
                                + " and p.state <> :cancelled",
                        Long.class)
                .setParameter("unit", unitId)
                .setParameter("kind", kind)
                .setParameter("cancelled", PaperState.CANCELLED)
                .getResultList());
    }
}
