package org.weishishi.approval.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.weishishi.approval.domain.DraftRepository;

/** 暂存意见库 on JPA: a column of the task, which no lock of the approval touches. */
@ApplicationScoped
public class JpaDraftRepository implements DraftRepository {

    @Inject
    private EntityManager em;

    @Override
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void keep(long taskId, String opinion) {
        em.createQuery("update ApprovalTask t set t.draft = :opinion where t.id = :id")
                .setParameter("opinion", opinion)
                .setParameter("id", taskId)
                .executeUpdate();
    }
}
