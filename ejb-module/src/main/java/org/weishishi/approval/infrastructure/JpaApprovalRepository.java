package org.weishishi.approval.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.api.TaskState;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalEntry;
import org.weishishi.approval.domain.ApprovalRepository;
import org.weishishi.approval.domain.ApprovalTask;
import org.weishishi.approval.domain.course.Course;
import org.weishishi.approval.domain.course.Entry;
import org.weishishi.approval.domain.course.Round;
import org.weishishi.approval.domain.course.Task;
import org.weishishi.approval.domain.course.Transition;
import org.weishishi.shared.SubjectRef;

/** 审批库 on JPA; an operation locks the approval, so operations of one approval are serial. */
@ApplicationScoped
public class JpaApprovalRepository implements ApprovalRepository {

    private static final List<TaskState> WAITING = List.of(TaskState.OPEN, TaskState.PARKED);

    private static final List<ApprovalState> OPEN =
            List.of(ApprovalState.RUNNING, ApprovalState.BLOCKED, ApprovalState.RETURNED, ApprovalState.TERMINATED);

    @Inject
    private EntityManager em;

    @Override
    public void add(Approval approval) {
        em.persist(approval);
    }

    @Override
    public Map<Integer, Long> keep(Approval approval, Course before, Transition transition) {
        Map<Integer, Task> old = tasks(before);
        Map<TaskState, List<Integer>> changed = new HashMap<>();
        List<ApprovalTask> opened = new ArrayList<>();
        for (Round round : transition.course().rounds()) {
            for (Task task : round.tasks()) {
                Task was = old.get(task.number());
                if (was == null) {
                    opened.add(new ApprovalTask(approval.id(), round, demonstration(transition.course(), round), task));
                } else if (was.state() != task.state()) {
                    changed.computeIfAbsent(task.state(), s -> new ArrayList<>())
                            .add(task.number());
                }
            }
        }
        new TaskChanges(em, approval).write(changed);
        transition.entries().forEach(e -> em.persist(new ApprovalEntry(approval.id(), e)));
        return open(approval, opened);
    }

    private Map<Integer, Long> open(Approval approval, List<ApprovalTask> opened) {
        Map<Integer, Long> made = new LinkedHashMap<>();
        for (ApprovalTask task : opened) {
            em.persist(task);
            made.put(task.number(), task.id());
            approval.opened();
        }
        return made;
    }

    private static Map<Integer, Task> tasks(Course course) {
        return course.rounds().stream()
                .flatMap(r -> r.tasks().stream())
                .collect(Collectors.toMap(Task::number, t -> t));
    }

    private static boolean demonstration(Course course, Round round) {
        return course.chain()
                .find(round.step())
                .map(ApprovalStep::demonstration)
                .orElse(false);
    }

    @Override
    public Optional<Approval> lock(long id) {
        return locked(em.createNamedQuery(Approval.LOCK, Approval.class), id);
    }

    @Override
    public Optional<LockedTask> lockByTask(long taskId) {
        return locked(em.createNamedQuery(Approval.LOCK_BY_TASK, Object[].class), taskId)
                .map(row -> new LockedTask((Approval) row[0], (int) row[1]));
    }

    private static <T> Optional<T> locked(TypedQuery<T> query, long id) {
        return query.setParameter("id", id).getResultList().stream().findFirst();
    }

    @Override
    public Map<Long, Long> approvalsOf(List<Long> taskIds) {
        return em
                .createQuery("select t.id, t.approvalId from ApprovalTask t where t.id in :tasks", Object[].class)
                .setParameter("tasks", taskIds)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(r -> (Long) r[0], r -> (Long) r[1]));
    }

    @Override
    public List<Approval> all(Set<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select a from Approval a where a.id in :ids", Approval.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public Optional<Approval> find(long id) {
        return Optional.ofNullable(em.find(Approval.class, id));
    }

    @Override
    public Optional<ApprovalTask> task(long taskId) {
        return Optional.ofNullable(em.find(ApprovalTask.class, taskId));
    }

    @Override
    public Map<Integer, Long> taskIds(long approvalId, List<Integer> numbers) {
        return em
                .createQuery(
                        "select t.number, t.id from ApprovalTask t where t.approvalId = :approval and t.number in"
                                + " :numbers",
                        Object[].class)
                .setParameter("approval", approvalId)
                .setParameter("numbers", numbers)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(r -> (Integer) r[0], r -> (Long) r[1]));
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
    public List<Entry> trail(long approvalId) {
        return em
                .createQuery(
                        "select e from ApprovalEntry e where e.approvalId = :id order by e.number", ApprovalEntry.class)
                .setParameter("id", approvalId)
                .getResultList()
                .stream()
                .map(ApprovalEntry::entry)
                .toList();
    }

    @Override
    public List<Long> misplaced(LocalDate day) {
        List<Long> found = new ArrayList<>(
                em.createQuery("select a.id from Approval a where a.state = :blocked order by a.id", Long.class)
                        .setParameter("blocked", ApprovalState.BLOCKED)
                        .getResultList());
        found.addAll(em.createQuery(
                        "select distinct t.approvalId from ApprovalTask t where t.state in :waiting and not exists"
                                + " (select p.id from Appointment p where p.personId = t.personId and p.postId = t.postId"
                                + " and p.from <= :day and (p.to is null or p.to >= :day))",
                        Long.class)
                .setParameter("waiting", WAITING)
                .setParameter("day", day)
                .getResultList());
        return found.stream().distinct().toList();
    }

    @Override
    public Set<Long> blocked(Set<Long> ids) {
        return ids.isEmpty()
                ? Set.of()
                : Set.copyOf(em.createQuery(
                                "select a.id from Approval a where a.id in :ids and a.state = :blocked", Long.class)
                        .setParameter("ids", ids)
                        .setParameter("blocked", ApprovalState.BLOCKED)
                        .getResultList());
    }

    @Override
    public List<Long> dueBy(LocalDate day) {
        return em.createQuery(
                        "select a.id from Approval a where a.state in :states and a.due <= :day order by a.due, a.id",
                        Long.class)
                .setParameter("states", List.of(ApprovalState.RUNNING, ApprovalState.BLOCKED))
                .setParameter("day", day)
                .getResultList();
    }

    @Override
    public List<Long> waitingFor(long personId) {
        return em.createQuery(
                        "select distinct t.approvalId from ApprovalTask t where t.personId = :person"
                                + " and t.state in :waiting order by t.approvalId",
                        Long.class)
                .setParameter("person", personId)
                .setParameter("waiting", WAITING)
                .getResultList();
    }

    @Override
    public List<Approval> startedBy(long personId, long before, int limit) {
        return em.createQuery(
                        "select a from Approval a where a.initiatorId = :person and a.id < :before order by a.id desc",
                        Approval.class)
                .setParameter("person", personId)
                .setParameter("before", before)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public List<Approval> played(List<String> chainKeys, OffsetDateTime since, int limit) {
        return em.createQuery(
                        "select a from Approval a where a.chainKey in :keys and (a.state in :open or a.startedAt >= :since)"
                                + " order by a.id desc",
                        Approval.class)
                .setParameter("keys", chainKeys)
                .setParameter("open", OPEN)
                .setParameter("since", since)
                .setMaxResults(limit)
                .getResultList();
    }
}
