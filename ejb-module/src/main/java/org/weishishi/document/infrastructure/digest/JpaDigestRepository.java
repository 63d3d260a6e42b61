package org.weishishi.document.infrastructure.digest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weishishi.document.domain.digest.DailyDigest;
import org.weishishi.document.domain.digest.DigestRepository;

/** 每日摘要库（数据库）. */
@ApplicationScoped
public class JpaDigestRepository implements DigestRepository {

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaDigestRepository() {
        this(null);
    }

    @Inject
    public JpaDigestRepository(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<DailyDigest> find(LocalDate day) {
        return Optional.ofNullable(em.find(DailyDigest.class, day));
    }

    @Override
    public Optional<DailyDigest> newest() {
        return latest(1).stream().findFirst();
    }

    @Override
    public List<DailyDigest> from(LocalDate day, int limit) {
        return em.createQuery("select d from DailyDigest d where d.day >= :day order by d.day", DailyDigest.class)
                .setParameter("day", day)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<DailyDigest> latest(int limit) {
        return em.createQuery("select d from DailyDigest d order by d.day desc", DailyDigest.class)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public boolean names(String sha256) {
        return em.createQuery(
                                "select count(d) from DailyDigest d where d.sha256 = :sha256 or d.signature = :sha256",
                                Long.class)
                        .setParameter("sha256", sha256)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(DailyDigest digest) {
        em.persist(digest);
        em.flush();
    }
}
