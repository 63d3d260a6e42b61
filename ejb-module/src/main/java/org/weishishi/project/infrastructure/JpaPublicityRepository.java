package org.weishishi.project.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.List;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.publicity.PublicityScope;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.PublicityRepository;
import org.weishishi.project.domain.StageState;
import org.weishishi.project.domain.search.ListCriteria.Scope;

/** 矩阵 on JPA: columns only, no entity is made. */
@ApplicationScoped
public class JpaPublicityRepository implements PublicityRepository {

    @Inject
    private EntityManager em;

    @Override
    public List<Outline> outlines(PublicityScope scope) {
        return rows(
                        "select p.id, p.code, p.declaration.name, p.locality, p.status from MicroProject p where ",
                        " order by p.code",
                        scope)
                .getResultList()
                .stream()
                .map(row -> new Outline(
                        (Long) row[0],
                        (String) row[1],
                        (String) row[2],
                        (Locality) row[3],
                        row[4] == ProjectStatus.APPROVED))
                .toList();
    }

    @Override
    public List<Passed> passed(PublicityScope scope) {
        return rows("select p.id, s.kind from MicroProject p join p.road s where s.state = :passed and ", "", scope)
                .setParameter("passed", StageState.PASSED)
                .getResultList()
                .stream()
                .map(row -> new Passed((Long) row[0], (StageKind) row[1]))
                .toList();
    }

    private TypedQuery<Object[]> rows(String select, String order, PublicityScope scope) {
        if (scope.projectId() != null) {
            return em.createQuery(select + "p.id = :project" + order, Object[].class)
                    .setParameter("project", scope.projectId());
        }
        UnitView unit = scope.unit();
        Scope bound = unit == null ? Scope.CITY : Within.of(unit);
        TypedQuery<Object[]> query =
                em.createQuery(select + "p.status in :going" + Within.and(bound) + order, Object[].class);
        return Within.bind(query, bound).setParameter("going", ProjectStatus.GOING);
    }
}
