package org.weishishi.approval.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ApprovalState;
import org.weishishi.approval.domain.Approval;
import org.weishishi.approval.domain.ApprovalLists;
import org.weishishi.shared.Likeness;

/** 审批清单 on JPA; each state stands in the index by day and number. */
@ApplicationScoped
public class JpaApprovalLists implements ApprovalLists {

    private static final int COUNT_LIMIT = 1001;
    private static final List<ApprovalState> STOPPED = List.of(ApprovalState.BLOCKED, ApprovalState.TERMINATED);
    private static final List<ApprovalState> IN_FLIGHT = Arrays.stream(ApprovalState.values())
            .filter(state -> !state.isEnd())
            .toList();

    @Inject
    private EntityManager em;

    @Override
    public List<Approval> needing(ApprovalState state, LocalDate day, @Nullable Last after, int limit) {
        boolean late = state == ApprovalState.RUNNING;
        TypedQuery<Approval> query = em.createQuery(
                        "select a from Approval a where a.state = :state" + (late ? " and a.due < :day" : "")
                                + later(after) + " order by a.due, a.id",
                        Approval.class)
                .setParameter("state", state)
                .setMaxResults(limit);
        if (late) {
            query.setParameter("day", day);
        }
        if (after != null) {
            query.setParameter("id", after.id());
            if (after.due() != null) {
                query.setParameter("due", after.due());
            }
        }
        return query.getResultList();
    }

    /** Nobody's turn has no day in any approval of the state, a turn has one in every. */
    private static String later(@Nullable Last after) {
        if (after == null) {
            return "";
        }
        return after.due() == null ? " and a.id > :id" : " and a.due >= :due and (a.due > :due or a.id > :id)";
    }

    @Override
    public int needing(LocalDate day) {
        return em.createQuery(
                        "select a.id from Approval a where a.state in :stopped or (a.state = :running and a.due < :day)",
                        Long.class)
                .setParameter("stopped", STOPPED)
                .setParameter("running", ApprovalState.RUNNING)
                .setParameter("day", day)
                .setMaxResults(COUNT_LIMIT)
                .getResultList()
                .size();
    }

    @Override
    public List<Approval> titled(String words, int limit) {
        return em.createQuery(
                        "select a from Approval a where a.state in :open and a.about.title like :words escape '!'"
                                + " order by a.id desc",
                        Approval.class)
                .setParameter("open", IN_FLIGHT)
                .setParameter("words", Likeness.containing(words.strip()))
                .setMaxResults(limit)
                .getResultList();
    }
}
