package org.weishishi.project.infrastructure.effect;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.weishishi.project.api.effect.RulesInUse;
import org.weishishi.project.domain.StageState;
import org.weishishi.project.domain.effect.StageCounts;
import org.weishishi.project.domain.search.ListCriteria.Scope;
import org.weishishi.project.infrastructure.Within;

/** 阶段计数 on JPA: a range of the index over state and edition, so that ended stages are not read. */
@ApplicationScoped
public class JpaStageCounts implements StageCounts {

    @Inject
    private EntityManager em;

    @Override
    public List<RulesInUse> of(String profileKey, Scope scope) {
        TypedQuery<RulesInUse> query = em.createQuery(
                        "select new org.weishishi.project.api.effect.RulesInUse(s.rules, s.key, s.kind, count(s))"
                                + " from ProjectStage s join s.project p where s.state = :current"
                                + " and s.rules >= :first and s.rules < :end" + Within.and(scope)
                                + " group by s.rules, s.key, s.kind order by s.rules, s.key",
                        RulesInUse.class)
                .setParameter("current", StageState.CURRENT)
                .setParameter("first", profileKey + '@')
                .setParameter("end", profileKey + (char) ('@' + 1));
        return Within.bind(query, scope).getResultList();
    }
}
