package org.weishishi.project.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.weishishi.organization.api.UnitView;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectNumber;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.StageState;
import org.weishishi.project.domain.search.ListCriteria.Scope;
import org.weishishi.project.domain.search.SearchEntry;
import org.weishishi.shared.infrastructure.Locked;

/** 项目库 on JPA. */
@ApplicationScoped
public class JpaProjectRepository implements ProjectRepository {

    @Inject
    private EntityManager em;

    @Override
    public void add(MicroProject project) {
        em.persist(project);
        em.flush();
        em.persist(new SearchEntry(project));
    }

    @Override
    public Optional<MicroProject> find(long id) {
        return Optional.ofNullable(em.find(MicroProject.class, id));
    }

    @Override
    public List<MicroProject> withIds(Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : em.createQuery("select p from MicroProject p where p.id in :ids", MicroProject.class)
                        .setParameter("ids", ids)
                        .getResultList();
    }

    @Override
    public Optional<MicroProject> lock(long id) {
        return Locked.row(em, MicroProject.class, id);
    }

    @Override
    public List<MicroProject> inStage(UnitView unit, StageKind stage) {
        Scope scope = Within.of(unit);
        TypedQuery<MicroProject> query = em.createQuery(
                        "select p from MicroProject p where p.stage = :stage" + Within.and(scope) + " order by p.code",
                        MicroProject.class)
                .setParameter("stage", stage);
        return Within.bind(query, scope).getResultList();
    }

    @Override
    public List<MicroProject> approved(long unitId) {
        return em.createQuery(
                        "select distinct p from MicroProject p join p.road s"
                                + " where (p.locality.communityId = :unit or p.locality.streetId = :unit)"
                                + " and s.kind = :chain and s.state = :passed and p.status in :going order by p.code",
                        MicroProject.class)
                .setParameter("unit", unitId)
                .setParameter("chain", StageKind.CHAIN)
                .setParameter("passed", StageState.PASSED)
                .setParameter("going", ProjectStatus.GOING)
                .getResultList();
    }

    @Override
    public void revised(MicroProject project) {
        SearchEntry entry = em.find(SearchEntry.class, project.id());
        if (entry == null) {
            em.persist(new SearchEntry(project));
        } else {
            entry.rewrite(project);
        }
    }

    /** Row 0/0 always exists; it is the gate through which the first project of a community and year goes. */
    @Override
    public ProjectNumber series(long communityId, int year) {
        return lockSeries(communityId, year).orElseGet(() -> {
            if (lockSeries(0, 0).isEmpty()) {
                throw new IllegalStateException("project_number has no row 0/0");
            }
            return lockSeries(communityId, year).orElseGet(() -> {
                ProjectNumber first = new ProjectNumber(communityId, year);
                em.persist(first);
                return first;
            });
        });
    }

    private Optional<ProjectNumber> lockSeries(long communityId, int year) {
        return em
                .createQuery(
                        "select n from ProjectNumber n where n.communityId = :community and n.year = :year",
                        ProjectNumber.class)
                .setParameter("community", communityId)
                .setParameter("year", year)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .findFirst();
    }
}
