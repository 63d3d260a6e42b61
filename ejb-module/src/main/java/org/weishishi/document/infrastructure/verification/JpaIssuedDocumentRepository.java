package org.weishishi.document.infrastructure.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.document.domain.verification.IssuedDocumentRepository;

/** 已登记公文（数据库）. */
@ApplicationScoped
public class JpaIssuedDocumentRepository implements IssuedDocumentRepository {

    private static final int MANY = 20;

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaIssuedDocumentRepository() {
        this(null);
    }

    @Inject
    public JpaIssuedDocumentRepository(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<OfficialDocument> byCode(String code) {
        return where("d.code = :value", code).getResultStream().findFirst();
    }

    @Override
    public List<OfficialDocument> ofSnapshot(String snapshotHash) {
        return where("d.snapshotHash = :value", snapshotHash)
                .setMaxResults(MANY)
                .getResultList();
    }

    @Override
    public Optional<OfficialDocument> successor(long id) {
        return where("d.replacesId = :value", id).getResultStream().findFirst();
    }

    @Override
    public Optional<OfficialDocument> find(long id) {
        return Optional.ofNullable(em.find(OfficialDocument.class, id));
    }

    private TypedQuery<OfficialDocument> where(String condition, Object value) {
        return em.createQuery(
                        "select d from OfficialDocument d where " + condition + " order by d.id",
                        OfficialDocument.class)
                .setParameter("value", value);
    }
}
