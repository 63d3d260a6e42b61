package org.weishishi.organization.infrastructure.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.weishishi.organization.api.draft.DraftKey;
import org.weishishi.organization.domain.draft.FormDraft;
import org.weishishi.organization.domain.draft.FormDraftRepository;
import org.weishishi.shared.infrastructure.InsertOnce;

/** 草稿库 on JPA. */
@ApplicationScoped
public class JpaFormDraftRepository implements FormDraftRepository {

    private static final String INSERT = "insert into form_draft (id, person_id, form, subject, content, saved_at)"
            + " values (nextval('form_draft_seq'), ?, ?, ?, ?, ?)";

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaFormDraftRepository() {
        this(null);
    }

    @Inject
    public JpaFormDraftRepository(EntityManager em) {
        this.em = em;
    }

    @Override
    public Optional<FormDraft> find(long personId, DraftKey key) {
        return em
                .createQuery(
                        "select d from FormDraft d where d.personId = :person and d.form = :form and d.subject ="
                                + " :subject",
                        FormDraft.class)
                .setParameter("person", personId)
                .setParameter("form", key.form())
                .setParameter("subject", key.subject())
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(FormDraft draft) {
        boolean first = new InsertOnce(em.unwrap(Connection.class))
                .row(
                        INSERT,
                        "person_id, form, subject",
                        draft.personId(),
                        draft.key().form(),
                        draft.key().subject(),
                        draft.view().values().toString(),
                        draft.view().savedAt());
        if (!first) {
            find(draft.personId(), draft.key()).ifPresent(known -> known.replace(draft));
        }
    }

    @Override
    public List<FormDraft> ofForm(String form, long after, int limit) {
        return em.createQuery(
                        "select d from FormDraft d where d.form = :form and d.id > :after order by d.id",
                        FormDraft.class)
                .setParameter("form", form)
                .setParameter("after", after)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void forget(long personId, DraftKey key) {
        find(personId, key).ifPresent(em::remove);
    }

    @Override
    public int forgetOld(OffsetDateTime before) {
        return em.createQuery("delete from FormDraft d where d.savedAt < :before")
                .setParameter("before", before)
                .executeUpdate();
    }
}
