package org.weishishi.approval.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.weishishi.approval.domain.OpinionDraft;
import org.weishishi.approval.domain.OpinionDraftRepository;

/** 暂存意见库 on JPA. */
@ApplicationScoped
public class JpaOpinionDraftRepository implements OpinionDraftRepository {

    @Inject
    private EntityManager em;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(long taskId, long personId, String opinion, OffsetDateTime at) {
        row(taskId, personId)
                .ifPresentOrElse(
                        draft -> draft.replace(opinion, at),
                        () -> em.persist(new OpinionDraft(taskId, personId, opinion, at)));
    }

    @Override
    public Optional<String> find(long taskId, long personId) {
        return row(taskId, personId).map(OpinionDraft::opinion);
    }

    @Override
    public void forget(long taskId, long personId) {
        row(taskId, personId).ifPresent(em::remove);
    }

    private Optional<OpinionDraft> row(long taskId, long personId) {
        return em
                .createQuery(
                        "select d from OpinionDraft d where d.taskId = :task and d.personId = :person",
                        OpinionDraft.class)
                .setParameter("task", taskId)
                .setParameter("person", personId)
                .getResultList()
                .stream()
                .findFirst();
    }
}
