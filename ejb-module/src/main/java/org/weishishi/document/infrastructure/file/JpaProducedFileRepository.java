package org.weishishi.document.infrastructure.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.weishishi.document.api.ValidationState;
import org.weishishi.document.domain.file.ProducedFile;
import org.weishishi.document.domain.file.ProducedFileRepository;

/** 文件记录库（数据库）. */
@ApplicationScoped
public class JpaProducedFileRepository implements ProducedFileRepository {

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaProducedFileRepository() {
        this(null);
    }

    @Inject
    public JpaProducedFileRepository(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<ProducedFile> find(String id) {
        return Optional.ofNullable(em.find(ProducedFile.class, id));
    }

    @Override
    public List<ProducedFile> withContent(String sha256) {
        return em.createQuery("select f from ProducedFile f where f.sha256 = :sha256 order by f.id", ProducedFile.class)
                .setParameter("sha256", sha256)
                .getResultList();
    }

    @Override
    public List<ProducedFile> of(long documentId) {
        return em.createQuery(
                        "select f from ProducedFile f where f.documentId = :document order by f.producedAt, f.id",
                        ProducedFile.class)
                .setParameter("document", documentId)
                .getResultList();
    }

    @Override
    public List<ProducedFile> in(ValidationState state, int limit) {
        return em.createQuery(
                        "select f from ProducedFile f where f.validation = :state order by f.producedAt desc, f.id",
                        ProducedFile.class)
                .setParameter("state", state)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public long count(ValidationState state) {
        return em.createQuery("select count(f) from ProducedFile f where f.validation = :state", Long.class)
                .setParameter("state", state)
                .getSingleResult();
    }

    @Override
    public List<ProducedFile> unlisted(OffsetDateTime before) {
        return em.createQuery(
                        "select f from ProducedFile f where f.digestDay is null and f.producedAt < :before order by f.id",
                        ProducedFile.class)
                .setParameter("before", before)
                .getResultList();
    }

    @Override
    public Optional<OffsetDateTime> firstUnlisted() {
        return em.createQuery(
                        "select f.producedAt from ProducedFile f where f.digestDay is null order by f.producedAt",
                        OffsetDateTime.class)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<ProducedFile> listed(LocalDate day) {
        return em.createQuery("select f from ProducedFile f where f.digestDay = :day order by f.id", ProducedFile.class)
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public void add(ProducedFile file) {
        em.persist(file);
    }
}
