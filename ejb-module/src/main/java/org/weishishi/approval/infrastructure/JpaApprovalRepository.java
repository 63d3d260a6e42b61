package org.weishishi.approval.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.ApprovalTask;
import org.weishishi.shared.SubjectRef;

/** 审批库 on JPA; a decision locks the approval, so decisions of one approval are serial. */
@ApplicationScoped
public class JpaApprovalRepository implements ApprovalRepository {

    private static final int COUNT_LIMIT = 1001;
    private static final String MINE = " from ApprovalTask t where t.personId = :person and t.postId = :post"
            + " and t.state = :state and t.id < :before";

    @Inject
    private EntityManager em;

    @Override
    public void add(Approval approval) {
        em.persist(approval);
        em.flush();
    }

    @Override
    public void flush() {
        em.flush();
    }

    @Override
    public Optional<Approval> lock(long id) {
        Optional<Approval> locked = Optional.ofNullable(em.find(Approval.class, id, LockModeType.PESSIMISTIC_WRITE));
        locked.ifPresent(em::refresh);
        return locked;
    }

    @Override
    public Optional<Long> approvalOf(long taskId) {
        return em
                .createQuery("select t.round.approval.id from ApprovalTask t where t.id = :id", Long.class)
                .setParameter("id", taskId)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public Optional<ApprovalTask> task(long taskId) {
        return Optional.ofNullable(em.find(ApprovalTask.class, taskId));
    }

    @Override
    public Optional<Approval> latest(SubjectRef subject) {
        return em
                .createQuery(
                        "select a from Approval a where a.about.kind = :kind and a.about.subjectId = :id"
                                + " order by a.id desc",
                        Approval.class)
                .setParameter("kind", subject.kind())
                .setParameter("id", subject.id())
                .setMaxResults(1)
                .getResultList()
                .stream()
                .findFirst();
    }

    @Override
    public List<ApprovalTask> tasks(TaskCriteria criteria, int limit) {
        TypedQuery<ApprovalTask> query = em.createQuery("select t" + MINE + " order by t.id desc", ApprovalTask.class);
        long before = criteria.after() == 0 ? Long.MAX_VALUE : criteria.after();
        return bind(query, criteria, before).setMaxResults(limit).getResultList();
    }

    @Override
    public int count(TaskCriteria criteria) {
        TypedQuery<Long> query = em.createQuery("select t.id" + MINE, Long.class);
        return bind(query, criteria, Long.MAX_VALUE)
                .setMaxResults(COUNT_LIMIT)
                .getResultList()
                .size();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, TaskCriteria criteria, long before) {
        TaskState state = criteria.state();
        return query.setParameter("person", criteria.personId())
                .setParameter("post", criteria.postId())
                .setParameter("state", state)
                .setParameter("before", before);
    }

    @Override
    public List<Approval> underWay() {
        return em.createQuery("select a from Approval a where a.state in :states order by a.id", Approval.class)
                .setParameter("states", List.of(ApprovalState.RUNNING, ApprovalState.BLOCKED))
                .getResultList();
    }
}
