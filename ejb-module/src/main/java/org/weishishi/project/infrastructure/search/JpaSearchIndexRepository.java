package org.weishishi.project.infrastructure.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.search.GramFrequency;
import org.weishishi.project.domain.search.SearchEntry;
import org.weishishi.project.domain.search.SearchIndexRepository;
import org.weishishi.project.domain.search.SearchState;

/** 检索库 on JPA. */
@ApplicationScoped
public class JpaSearchIndexRepository implements SearchIndexRepository {

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaSearchIndexRepository() {
        this(null);
    }

    @Inject
    public JpaSearchIndexRepository(EntityManager em) {
        this.em = em;
    }

    /** The only row of the state is the gate: two nodes do not write the same entries. */
    @Override
    public int writeMissing(int limit) {
        em.find(SearchState.class, SearchState.ONLY, LockModeType.PESSIMISTIC_WRITE);
        List<MicroProject> missing = em.createQuery(
                        "select p from MicroProject p where not exists"
                                + " (select e.projectId from SearchEntry e where e.projectId = p.id) order by p.id",
                        MicroProject.class)
                .setMaxResults(limit)
                .getResultList();
        missing.forEach(project -> em.persist(new SearchEntry(project)));
        return missing.size();
    }

    @Override
    public long entries() {
        return em.createQuery("select count(e) from SearchEntry e", Long.class).getSingleResult();
    }

    @Override
    public List<Long> ends() {
        return Stream.of("min", "max")
                .map(end -> em.createQuery("select " + end + "(e.projectId) from SearchEntry e", Long.class)
                        .getSingleResult())
                .toList();
    }

    @Override
    public List<String> words(long from, int limit) {
        return em.createQuery(
                        "select e.grams from SearchEntry e where e.projectId >= :from order by e.projectId",
                        String.class)
                .setParameter("from", from)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void keep(Map<String, Long> frequencies, long documents, OffsetDateTime at) {
        SearchState state = em.find(SearchState.class, SearchState.ONLY, LockModeType.PESSIMISTIC_WRITE);
        em.createQuery("delete from GramFrequency f").executeUpdate();
        frequencies.forEach((gram, count) -> em.persist(new GramFrequency(gram, count)));
        state.counted(documents, at);
    }
}
