package org.weishishi.disclosure.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.weishishi.disclosure.api.resident.SubmissionKind;
import org.weishishi.disclosure.domain.resident.ResidentSubmission;
import org.weishishi.disclosure.domain.resident.SubmissionRepository;

/** 居民提交 on JPA. */
@ApplicationScoped
public class JpaSubmissionRepository implements SubmissionRepository {

    @Inject
    private EntityManager em;

    @Override
    public void add(ResidentSubmission submission) {
        em.persist(submission);
        em.flush();
    }

    @Override
    public Optional<ResidentSubmission> same(long rootId, String fingerprint, String externalId) {
        return em.createQuery(
                        "select s from ResidentSubmission s where (s.rootId = :root and s.fingerprint = :fingerprint)"
                                + " or (s.externalId is not null and s.externalId = :external)",
                        ResidentSubmission.class)
                .setParameter("root", rootId)
                .setParameter("fingerprint", fingerprint)
                .setParameter("external", externalId)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Rating rating(long rootId) {
        Object[] found = em.createQuery(
                        "select count(s), coalesce(sum(s.score), 0) from ResidentSubmission s"
                                + " where s.rootId = :root and s.kind = :kind",
                        Object[].class)
                .setParameter("root", rootId)
                .setParameter("kind", SubmissionKind.SATISFACTION)
                .getSingleResult();
        return new Rating(((Number) found[0]).longValue(), ((Number) found[1]).longValue());
    }
}
