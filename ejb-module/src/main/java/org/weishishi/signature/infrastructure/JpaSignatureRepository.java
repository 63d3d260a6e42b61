package org.weishishi.signature.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.weishishi.shared.SubjectRef;
import org.weishishi.signature.domain.ElectronicSignature;
import org.weishishi.signature.domain.SignatureRepository;
import org.weishishi.signature.domain.SignatureRequest;

/** 签名库 on JPA. */
@ApplicationScoped
public class JpaSignatureRepository implements SignatureRepository {

    @Inject
    private EntityManager em;

    @Override
    public void add(SignatureRequest request) {
        em.persist(request);
        em.flush();
    }

    @Override
    public Optional<SignatureRequest> request(long id) {
        return Optional.ofNullable(em.find(SignatureRequest.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    @Override
    public void add(ElectronicSignature signature) {
        em.persist(signature);
    }

    @Override
    public List<ElectronicSignature> about(SubjectRef about) {
        return em.createQuery(
                        "select s from ElectronicSignature s where s.id in (select o.id from ElectronicSignature o"
                                + " join o.records r where r.aboutKind = :kind and r.aboutId = :id) order by s.id",
                        ElectronicSignature.class)
                .setParameter("kind", about.kind())
                .setParameter("id", about.id())
                .getResultList();
    }

    @Override
    public Optional<ElectronicSignature> over(String recordDigest) {
        return em
                .createQuery(
                        "select s from ElectronicSignature s join s.records r where r.digest = :digest",
                        ElectronicSignature.class)
                .setParameter("digest", recordDigest)
                .getResultList()
                .stream()
                .findFirst();
    }
}
