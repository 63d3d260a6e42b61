package org.weishishi.document.infrastructure.issuing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.weishishi.document.domain.issuing.Seal;
import org.weishishi.document.domain.issuing.SealRepository;
import org.weishishi.document.domain.issuing.SealUse;
import org.weishishi.organization.api.UnitView;

/** 印章库（数据库）. */
@ApplicationScoped
public class JpaSealRepository implements SealRepository {

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaSealRepository() {
        this(null);
    }

    @Inject
    public JpaSealRepository(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<Seal> find(long id) {
        return Optional.ofNullable(em.find(Seal.class, id));
    }

    @Override
    public void add(Seal seal) {
        em.persist(seal);
        em.flush();
    }

    @Override
    public void add(SealUse use) {
        em.persist(use);
        em.flush();
    }

    @Override
    public List<Seal> inside(UnitView unit) {
        return Inside.bind(
                        em.createQuery(
                                "select s from Seal s" + Inside.where("s", unit)
                                        + " order by s.organ.code, s.name, s.id",
                                Seal.class),
                        unit)
                .getResultList();
    }

    @Override
    public List<Seal> keptBy(long postId) {
        return em.createQuery("select s from Seal s where s.custodianPostId = :post order by s.name, s.id", Seal.class)
                .setParameter("post", postId)
                .getResultList();
    }

    @Override
    public boolean names(String sha256) {
        return em.createQuery("select count(s) from Seal s where s.pictureSha256 = :sha256", Long.class)
                        .setParameter("sha256", sha256)
                        .getSingleResult()
                > 0;
    }

    @Override
    public List<SealUse> uses(UnitView unit, int limit) {
        return Inside.bind(
                        em.createQuery(
                                "select u from SealUse u" + Inside.where("u", unit) + " order by u.at desc, u.id desc",
                                SealUse.class),
                        unit)
                .setMaxResults(limit)
                .getResultList();
    }
}
