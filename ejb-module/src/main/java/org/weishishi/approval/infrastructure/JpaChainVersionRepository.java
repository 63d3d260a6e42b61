package org.weishishi.approval.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.weishishi.approval.domain.book.ChainVersion;
import org.weishishi.approval.domain.book.ChainVersionRepository;
import org.weishishi.shared.ReleaseState;

/** 审批链版本库 on JPA. */
@ApplicationScoped
public class JpaChainVersionRepository implements ChainVersionRepository {

    @Inject
    private EntityManager em;

    @Override
    public void add(ChainVersion version) {
        em.persist(version);
        em.flush();
    }

    @Override
    public Optional<ChainVersion> find(long id) {
        return Optional.ofNullable(em.find(ChainVersion.class, id));
    }

    @Override
    public List<ChainVersion> of(String key) {
        return em.createQuery(
                        "select v from ChainVersion v where v.key = :key order by v.number desc", ChainVersion.class)
                .setParameter("key", key)
                .getResultList();
    }

    @Override
    public List<ChainVersion> all() {
        return em.createQuery("select v from ChainVersion v order by v.key, v.number desc", ChainVersion.class)
                .getResultList();
    }

    @Override
    public List<ChainVersion> released(String profile) {
        return em.createQuery(
                        "select v from ChainVersion v where v.profile = :profile and v.release.state = :released",
                        ChainVersion.class)
                .setParameter("profile", profile)
                .setParameter("released", ReleaseState.RELEASED)
                .getResultList();
    }
}
