package org.weishishi.document.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.DocumentRepository;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.shared.SubjectRef;

/** 公文库（数据库）. */
@ApplicationScoped
public class JpaDocumentRepository implements DocumentRepository {

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaDocumentRepository() {
        this(null);
    }

    @Inject
    JpaDocumentRepository(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<OfficialDocument> find(long id) {
        return Optional.ofNullable(em.find(OfficialDocument.class, id));
    }

    @Override
    public Optional<OfficialDocument> newest(SubjectRef origin, DocumentKind kind) {
        return em.createQuery(
                        "select d from OfficialDocument d where d.originKind = :okind and d.originId = :oid"
                                + " and d.kind = :kind order by d.edition desc",
                        OfficialDocument.class)
                .setParameter("okind", origin.kind())
                .setParameter("oid", origin.id())
                .setParameter("kind", kind)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<OfficialDocument> about(SubjectRef subject) {
        return em.createQuery(
                        "select d from OfficialDocument d join d.subjects s where s.kind = :kind and s.id = :id"
                                + " order by d.createdAt, d.id",
                        OfficialDocument.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultList();
    }

    @Override
    public boolean names(String sha256) {
        return counts("select count(d) from OfficialDocument d where d.sha256 = :sha256", sha256)
                || counts("select count(s) from Seal s where s.pictureSha256 = :sha256", sha256);
    }

    private boolean counts(String query, String sha256) {
        return em.createQuery(query, Long.class).setParameter("sha256", sha256).getSingleResult() > 0;
    }

    @Override
    public void add(OfficialDocument document) {
        em.persist(document);
    }
}
