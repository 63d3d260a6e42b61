package org.weishishi.approval.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.domain.TaskLists;
import org.weishishi.approval.domain.TaskRow;

/** 待办清单 on JPA. */
@ApplicationScoped
public class JpaTaskLists implements TaskLists {

    private static final int COUNT_LIMIT = 1001;
    private static final String ROW = "select new org.weishishi.approval.domain.TaskRow(t.id, a.id, a.about.kind,"
            + " a.about.subjectId, a.about.title, a.about.communityName, a.about.amount, a.about.amountDemonstration,"
            + " t.stepName, t.demonstration, t.role, t.via, t.principal, t.state, t.openedAt, t.due, t.closedAt)"
            + " from ApprovalTask t join Approval a on t.approvalId = a.id where ";
    private static final String MINE = "t.personId = :person and t.postId = :post and t.state in :states";

    private static final List<TaskState> WAITING = List.of(TaskState.OPEN, TaskState.PARKED);

    @Inject
    private EntityManager em;

    /** State by state, for each stands in the index by number; several at once would have to be sorted. */
    @Override
    public List<TaskRow> newest(TaskCriteria criteria, long before, int limit) {
        return criteria.states().stream()
                .flatMap(state -> one(criteria.in(state), before, limit))
                .sorted(Comparator.comparingLong(TaskRow::id).reversed())
                .limit(limit)
                .toList();
    }

    private Stream<TaskRow> one(TaskCriteria criteria, long before, int limit) {
        TypedQuery<TaskRow> query = em.createQuery(ROW + MINE + " and t.id < :before order by t.id desc", TaskRow.class)
                .setParameter("before", before);
        return bind(query, criteria).setMaxResults(limit).getResultList().stream();
    }

    /** Written so that the index is entered at the cursor: JPQL has no row values. */
    @Override
    public List<TaskRow> firstDue(TaskCriteria criteria, @Nullable Due after, int limit) {
        String later = after == null ? "" : " and t.due >= :due and (t.due > :due or t.id > :id)";
        TypedQuery<TaskRow> query = em.createQuery(ROW + MINE + later + " order by t.due, t.id", TaskRow.class);
        if (after != null) {
            query.setParameter("due", after.day()).setParameter("id", after.id());
        }
        return bind(query, criteria).setMaxResults(limit).getResultList();
    }

    @Override
    public int count(TaskCriteria criteria) {
        TypedQuery<Long> query = em.createQuery("select t.id from ApprovalTask t where " + MINE, Long.class);
        return bind(query, criteria).setMaxResults(COUNT_LIMIT).getResultList().size();
    }

    @Override
    public TaskRow row(long taskId) {
        return em.createQuery(ROW + "t.id = :id", TaskRow.class)
                .setParameter("id", taskId)
                .getSingleResult();
    }

    private static <T> TypedQuery<T> bind(TypedQuery<T> query, TaskCriteria criteria) {
        return query.setParameter("person", criteria.personId())
                .setParameter("post", criteria.postId())
                .setParameter("states", criteria.states());
    }

    @Override
    public List<TaskRow> openOfUnit(long unitId, long exceptPerson) {
        return em.createQuery(
                        ROW + "t.state = :open and t.personId <> :person and t.postId in"
                                + " (select p.id from Post p where p.unitId = :unit) order by t.id desc",
                        TaskRow.class)
                .setParameter("open", TaskState.OPEN)
                .setParameter("person", exceptPerson)
                .setParameter("unit", unitId)
                .setMaxResults(100)
                .getResultList();
    }

    @Override
    public Set<Long> closed(Set<Long> taskIds) {
        return taskIds.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select t.id from ApprovalTask t where t.id in :tasks and t.state not in :waiting",
                                Long.class)
                        .setParameter("tasks", taskIds)
                        .setParameter("waiting", WAITING)
                        .getResultList());
    }
}
