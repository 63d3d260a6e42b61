package org.weishishi.deliberation.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.weishishi.deliberation.domain.Council;
import org.weishishi.deliberation.domain.CouncilRepository;
import org.weishishi.deliberation.domain.Resolution;
import org.weishishi.deliberation.domain.ResolutionRepository;

/** 议事会名册与决议 on JPA. */
@ApplicationScoped
public class JpaCouncilRepository implements CouncilRepository, ResolutionRepository {

    @Inject
    private EntityManager em;

    @Override
    public Optional<Council> ofCommunity(long communityId, boolean forChange) {
        return em.createQuery("select c from Council c where c.communityId = :community", Council.class)
                .setParameter("community", communityId)
                .setLockMode(forChange ? LockModeType.PESSIMISTIC_WRITE : LockModeType.NONE)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Council council) {
        em.persist(council);
        em.flush();
    }

    @Override
    public void add(Resolution resolution) {
        em.persist(resolution);
        em.flush();
    }
}
