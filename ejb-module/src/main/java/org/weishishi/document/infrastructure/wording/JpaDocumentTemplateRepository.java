package org.weishishi.document.infrastructure.wording;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.wording.DocumentTemplate;
import org.weishishi.document.domain.wording.DocumentTemplateRepository;

/** 模板库（数据库）. */
@ApplicationScoped
public class JpaDocumentTemplateRepository implements DocumentTemplateRepository {

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaDocumentTemplateRepository() {
        this(null);
    }

    @Inject
    public JpaDocumentTemplateRepository(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<DocumentTemplate> find(long id) {
        return Optional.ofNullable(em.find(DocumentTemplate.class, id));
    }

    @Override
    public Optional<DocumentTemplate> version(DocumentKind kind, int no) {
        return of(kind).stream().filter(one -> one.no() == no).findFirst();
    }

    @Override
    public List<DocumentTemplate> of(DocumentKind kind) {
        return em.createQuery(
                        "select t from DocumentTemplate t where t.kind = :kind order by t.no desc",
                        DocumentTemplate.class)
                .setParameter("kind", kind)
                .getResultList();
    }

    @Override
    public void add(DocumentTemplate template) {
        em.persist(template);
        em.flush();
    }
}
