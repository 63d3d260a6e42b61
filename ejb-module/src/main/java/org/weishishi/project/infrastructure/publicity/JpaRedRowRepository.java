package org.weishishi.project.infrastructure.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.TreeSet;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.domain.publicity.RedRow;
import org.weishishi.project.domain.publicity.RedRowRepository;

/** 薄弱项 on JPA. */
@ApplicationScoped
public class JpaRedRowRepository implements RedRowRepository {

    @Inject
    private EntityManager em;

    @Override
    public List<RedRow> of(long communityId) {
        return em.createQuery("select r from RedRow r where r.communityId = :community order by r.id", RedRow.class)
                .setParameter("community", communityId)
                .getResultList();
    }

    @Override
    public void add(RedRow row) {
        em.persist(row);
    }

    @Override
    public void remove(RedRow row) {
        em.remove(row);
    }

    @Override
    public List<Long> communities() {
        TreeSet<Long> all = new TreeSet<>(em.createQuery("select distinct r.communityId from RedRow r", Long.class)
                .getResultList());
        all.addAll(em.createQuery(
                        "select distinct p.locality.communityId from MicroProject p where p.status in :going",
                        Long.class)
                .setParameter("going", ProjectStatus.GOING)
                .getResultList());
        return List.copyOf(all);
    }
}
