package org.weishishi.disclosure.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.weishishi.disclosure.domain.resident.ImportRepository;
import org.weishishi.disclosure.domain.resident.SubmissionImport;

/** 导入回执 on JPA. */
@ApplicationScoped
public class JpaImportRepository implements ImportRepository {

    @Inject
    private EntityManager em;

    @Override
    public void add(SubmissionImport brought) {
        em.persist(brought);
        em.flush();
    }

    @Override
    public Optional<SubmissionImport> find(long id) {
        return Optional.ofNullable(em.find(SubmissionImport.class, id));
    }

    @Override
    public Optional<SubmissionImport> first(long unitId, String sha256) {
        return em.createQuery(
                        "select i from SubmissionImport i where i.unitId = :unit and i.sha256 = :sha order by i.id",
                        SubmissionImport.class)
                .setParameter("unit", unitId)
                .setParameter("sha", sha256)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<SubmissionImport> latest(long unitId, int limit) {
        return em.createQuery(
                        "select i from SubmissionImport i where i.unitId = :unit order by i.id desc",
                        SubmissionImport.class)
                .setParameter("unit", unitId)
                .setMaxResults(limit)
                .getResultList();
    }
}
