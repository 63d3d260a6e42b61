package org.weishishi.project.infrastructure.review;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.review.ReviewState;
import org.weishishi.project.domain.review.Review;
import org.weishishi.project.domain.review.ReviewCriteria;
import org.weishishi.project.domain.review.ReviewNote;
import org.weishishi.project.domain.review.ReviewRepository;
import org.weishishi.shared.infrastructure.Locked;

/** 初审办理库 on JPA; lists walk the index (street, state, id). */
@ApplicationScoped
public class JpaReviewRepository implements ReviewRepository {

    private static final Set<ReviewState> WAITING = Set.of(ReviewState.OPEN, ReviewState.DRAFTED);
    private static final Set<ReviewState> RELEASED =
            Set.of(ReviewState.PASSED, ReviewState.RETURNED, ReviewState.REFUSED);

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaReviewRepository() {
        this(null);
    }

    @Inject
    public JpaReviewRepository(EntityManager em) {
        this.em = em;
    }

    @Override
    public void add(Review review) {
        em.persist(review);
    }

    @Override
    public List<Review> of(long projectId) {
        return em.createQuery("select r from Review r where r.projectId = :project order by r.round", Review.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    @Override
    public Optional<Review> lock(long projectId) {
        List<Review> rounds = of(projectId);
        return rounds.isEmpty()
                ? Optional.empty()
                : Locked.row(em, Review.class, rounds.get(rounds.size() - 1).id());
    }

    @Override
    public List<Review> list(ReviewCriteria criteria) {
        boolean waiting = criteria.waiting();
        List<String> terms = new ArrayList<>(List.of("r.streetId = :street", "r.state in :states"));
        if (waiting) {
            terms.add("exists (select p.id from MicroProject p where p.id = r.projectId and p.stage = :stage)");
        }
        if (criteria.assigneeId() != null) {
            terms.add("r.assigneeId = :assignee");
        }
        if (criteria.after() != null) {
            terms.add(waiting ? "r.id > :after" : "r.id < :after");
        }
        TypedQuery<Review> query = em.createQuery(
                        "select r from Review r where " + String.join(" and ", terms)
                                + (waiting ? " order by r.id" : " order by r.id desc"),
                        Review.class)
                .setParameter("street", criteria.streetId())
                .setParameter("states", waiting ? WAITING : RELEASED);
        if (waiting) {
            query.setParameter("stage", StageKind.SCREENING);
        }
        if (criteria.assigneeId() != null) {
            query.setParameter("assignee", criteria.assigneeId());
        }
        if (criteria.after() != null) {
            query.setParameter("after", criteria.after());
        }
        return query.setMaxResults(criteria.limit()).getResultList();
    }

    @Override
    public void add(ReviewNote note) {
        em.persist(note);
    }

    @Override
    public List<ReviewNote> notes(long projectId) {
        return em.createQuery("select n from ReviewNote n where n.projectId = :project order by n.id", ReviewNote.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    @Override
    public Map<Long, Tally> tallies(Collection<Long> projectIds) {
        if (projectIds.isEmpty()) {
            return Map.of();
        }
        Map<Long, Integer> blocks = counts(
                "select f.projectId, count(f) from Finding f where f.projectId in :ids and f.level ="
                        + " org.weishishi.rule.api.CheckRule.Level.BLOCK and f.state in"
                        + " (org.weishishi.project.api.screening.FindingState.OPEN,"
                        + " org.weishishi.project.api.screening.FindingState.ANSWERED) group by f.projectId",
                projectIds);
        Map<Long, Integer> warnings = counts(
                "select f.projectId, count(f) from Finding f where f.projectId in :ids and f.level ="
                        + " org.weishishi.rule.api.CheckRule.Level.WARN and f.state ="
                        + " org.weishishi.project.api.screening.FindingState.OPEN group by f.projectId",
                projectIds);
        Map<Long, Integer> notes = counts(
                "select n.projectId, count(n) from ReviewNote n where n.projectId in :ids group by n.projectId",
                projectIds);
        Set<Long> known = new HashSet<>(blocks.keySet());
        known.addAll(warnings.keySet());
        known.addAll(notes.keySet());
        Map<Long, Tally> tallies = new HashMap<>();
        known.forEach(id -> tallies.put(
                id, new Tally(blocks.getOrDefault(id, 0), warnings.getOrDefault(id, 0), notes.getOrDefault(id, 0))));
        return tallies;
    }

    private Map<Long, Integer> counts(String query, Collection<Long> ids) {
        Map<Long, Integer> counts = new HashMap<>();
        em.createQuery(query, Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .forEach(row -> counts.put((Long) row[0], Math.toIntExact((Long) row[1])));
        return counts;
    }
}
