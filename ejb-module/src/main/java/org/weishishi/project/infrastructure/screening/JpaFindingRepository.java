package org.weishishi.project.infrastructure.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.weishishi.project.api.screening.FindingState;
import org.weishishi.project.domain.screening.CheckRun;
import org.weishishi.project.domain.screening.Finding;
import org.weishishi.project.domain.screening.FindingRepository;
import org.weishishi.rule.api.CheckRule;

/** 检查结果库 on JPA. */
@ApplicationScoped
public class JpaFindingRepository implements FindingRepository {

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaFindingRepository() {
        this(null);
    }

    @Inject
    public JpaFindingRepository(EntityManager em) {
        this.em = em;
    }

    @Override
    public List<Finding> of(long projectId) {
        return em.createQuery(
                        "select f from Finding f where f.projectId = :project order by f.rule, f.key", Finding.class)
                .setParameter("project", projectId)
                .getResultList();
    }

    @Override
    public Optional<Finding> find(long id) {
        return Optional.ofNullable(em.find(Finding.class, id));
    }

    @Override
    public List<Long> held(String waiverPost, int limit) {
        return em.createQuery(
                        "select distinct f.projectId from Finding f where f.waiverPost = :post and f.level = :block"
                                + " and f.state in :live order by f.projectId",
                        Long.class)
                .setParameter("post", waiverPost)
                .setParameter("block", CheckRule.Level.BLOCK)
                .setParameter("live", Set.of(FindingState.OPEN, FindingState.ANSWERED))
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    public void add(Finding finding) {
        em.persist(finding);
    }

    @Override
    public void add(CheckRun run) {
        em.persist(run);
    }

    @Override
    public List<CheckRun> runs(long projectId) {
        return em.createQuery("select r from CheckRun r where r.projectId = :project order by r.id", CheckRun.class)
                .setParameter("project", projectId)
                .getResultList();
    }
}
