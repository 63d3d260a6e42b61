package org.weishishi.project.infrastructure.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.weishishi.project.domain.search.SavedFilter;
import org.weishishi.project.domain.search.SavedFilterRepository;

/** 常用筛选库 on JPA. */
@ApplicationScoped
public class JpaSavedFilterRepository implements SavedFilterRepository {

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaSavedFilterRepository() {
        this(null);
    }

    @Inject
    public JpaSavedFilterRepository(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<SavedFilter> of(long personId) {
        return em.createQuery(
                        "select f from SavedFilter f where f.personId = :person order by f.name", SavedFilter.class)
                .setParameter("person", personId)
                .getResultList();
    }

    @Override
    public void add(SavedFilter filter) {
        em.persist(filter);
        em.flush();
    }

    @Override
    public void remove(SavedFilter filter) {
        em.remove(filter);
    }
}
