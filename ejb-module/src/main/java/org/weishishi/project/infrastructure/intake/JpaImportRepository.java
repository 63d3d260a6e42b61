package org.weishishi.project.infrastructure.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weishishi.project.api.intake.ImportState;
import org.weishishi.project.api.intake.LineState;
import org.weishishi.project.domain.intake.ImportKey;
import org.weishishi.project.domain.intake.ImportLine;
import org.weishishi.project.domain.intake.ImportRepository;
import org.weishishi.project.domain.intake.ImportRun;
import org.weishishi.shared.infrastructure.Locked;

/** 导入库 on JPA. */
@ApplicationScoped
public class JpaImportRepository implements ImportRepository {

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaImportRepository() {
        this(null);
    }

    @Inject
    public JpaImportRepository(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(ImportRun run) {
        em.persist(run);
        em.flush();
    }

    @Override
    public Optional<ImportRun> find(long id) {
        return Optional.ofNullable(em.find(ImportRun.class, id));
    }

    @Override
    public Optional<ImportRun> lock(long id) {
        return Locked.row(em, ImportRun.class, id);
    }

    @Override
    public Optional<ImportRun> same(String format, long communityId, String sha256) {
        return em
                .createQuery(
                        "select r from ImportRun r where r.sha256 = :sha and r.format = :format and"
                                + " r.locality.communityId = :community and r.state not in :ended order by r.id desc",
                        ImportRun.class)
                .setParameter("sha", sha256)
                .setParameter("format", format)
                .setParameter("community", communityId)
                .setParameter("ended", List.of(ImportState.FAILED, ImportState.DROPPED))
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<ImportRun> latest(String format, long communityId, int limit) {
        return em.createQuery(
                        "select r from ImportRun r where r.locality.communityId = :community and r.format = :format"
                                + " order by r.orderedAt desc, r.id desc",
                        ImportRun.class)
                .setParameter("community", communityId)
                .setParameter("format", format)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public boolean names(String sha256) {
        return !em.createQuery("select r.id from ImportRun r where r.sha256 = :sha", Long.class)
                .setParameter("sha", sha256)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public void addLines(List<ImportLine> lines) {
        lines.forEach(em::persist);
    }

    @Override
    public int lastRow(long runId) {
        Integer last = em.createQuery("select max(l.row) from ImportLine l where l.runId = :run", Integer.class)
                .setParameter("run", runId)
                .getSingleResult();
        return last == null ? 0 : last;
    }

    @Override
    public Map<LineState, Integer> counts(long runId) {
        Map<LineState, Integer> counts = new EnumMap<>(LineState.class);
        em.createQuery(
                        "select l.state, count(l) from ImportLine l where l.runId = :run group by l.state",
                        Object[].class)
                .setParameter("run", runId)
                .getResultList()
                .forEach(row -> counts.put((LineState) row[0], ((Long) row[1]).intValue()));
        return counts;
    }

    @Override
    public List<ImportLine> lines(long runId, Collection<LineState> states, int afterRow, int limit) {
        return em.createQuery(
                        "select l from ImportLine l where l.runId = :run and l.state in :states and l.row > :after"
                                + " order by l.row",
                        ImportLine.class)
                .setParameter("run", runId)
                .setParameter("states", states)
                .setParameter("after", afterRow)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public Map<String, Integer> rowsOf(long runId, Collection<String> keys) {
        Map<String, Integer> rows = new HashMap<>();
        if (!keys.isEmpty()) {
            em.createQuery(
                            "select l.key, min(l.row) from ImportLine l where l.runId = :run and l.key in :keys and"
                                    + " l.state = :good group by l.key",
                            Object[].class)
                    .setParameter("run", runId)
                    .setParameter("keys", keys)
                    .setParameter("good", LineState.GOOD)
                    .getResultList()
                    .forEach(row -> rows.put((String) row[0], (Integer) row[1]));
        }
        return rows;
    }

    @Override
    public List<ImportKey> taken(Collection<String> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select k from ImportKey k where k.id in :ids", ImportKey.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public void add(ImportKey key) {
        em.persist(key);
    }
}
