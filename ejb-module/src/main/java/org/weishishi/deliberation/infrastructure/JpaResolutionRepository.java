package org.weishishi.deliberation.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.weishishi.deliberation.domain.resolution.Resolution;
import org.weishishi.deliberation.domain.resolution.ResolutionRepository;

/** 决议 on JPA. */
@ApplicationScoped
public class JpaResolutionRepository implements ResolutionRepository {

    @Inject
    private EntityManager em;

    @Override
    public void add(Resolution resolution) {
        em.persist(resolution);
        em.flush();
    }

    @Override
    public List<Resolution> of(long meetingId) {
        return em.createQuery(
                        "select r from Resolution r where r.meetingId = :meeting order by r.edition", Resolution.class)
                .setParameter("meeting", meetingId)
                .getResultList();
    }
}
