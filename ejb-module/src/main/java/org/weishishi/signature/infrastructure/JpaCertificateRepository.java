package org.weishishi.signature.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.weishishi.signature.domain.CertificateRepository;
import org.weishishi.signature.domain.SigningCertificate;

/** 证书登记库 on JPA. */
@ApplicationScoped
public class JpaCertificateRepository implements CertificateRepository {

    @Inject
    private EntityManager em;

    @Override
    public void add(SigningCertificate certificate) {
        em.persist(certificate);
        em.flush();
    }

    @Override
    public void remove(SigningCertificate certificate) {
        em.remove(certificate);
    }

    @Override
    public Optional<SigningCertificate> byFingerprint(String fingerprint) {
        return em
                .createQuery("select c from SigningCertificate c where c.fingerprint = :f", SigningCertificate.class)
                .setParameter("f", fingerprint)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public Optional<SigningCertificate> find(long id) {
        return Optional.ofNullable(em.find(SigningCertificate.class, id));
    }

    @Override
    public List<SigningCertificate> all(int limit) {
        return em.createQuery("select c from SigningCertificate c order by c.id desc", SigningCertificate.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
