package org.weishishi.document.infrastructure.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.weishishi.document.domain.attachment.Attachment;
import org.weishishi.document.domain.attachment.AttachmentRepository;
import org.weishishi.shared.SubjectRef;

/** 附件库 on JPA. */
@ApplicationScoped
public class JpaAttachmentRepository implements AttachmentRepository {

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaAttachmentRepository() {
        this(null);
    }

    @Inject
    public JpaAttachmentRepository(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(Attachment attachment) {
        em.persist(attachment);
    }

    @Override
    public List<Attachment> withIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery(
                                "select a from Attachment a where a.id in :ids and a.removedAt is null order by a.id",
                                Attachment.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public List<Attachment> of(SubjectRef subject) {
        return em.createQuery(
                        "select a from Attachment a where a.subjectKind = :kind and a.subjectId = :id and a.removedAt"
                                + " is null order by a.id",
                        Attachment.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .getResultList();
    }

    @Override
    public long kept(long personId) {
        return em.createQuery(
                        "select count(a) from Attachment a where a.uploaderId = :person and a.subjectKind is null and"
                                + " a.removedAt is null",
                        Long.class)
                .setParameter("person", personId)
                .getSingleResult();
    }

    @Override
    public boolean names(String sha256) {
        return !em.createQuery("select a.id from Attachment a where a.sha256 = :sha or a.preview = :sha", Long.class)
                .setParameter("sha", sha256)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    @Override
    public int forgetKept(OffsetDateTime before) {
        return em.createQuery("delete from Attachment a where a.subjectKind is null and a.uploadedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
