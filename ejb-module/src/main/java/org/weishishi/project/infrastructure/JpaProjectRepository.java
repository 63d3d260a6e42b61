package org.weishishi.project.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.ProjectCriteria;
import org.weishishi.project.domain.ProjectCriteria.Cursor;
import org.weishishi.project.domain.ProjectCriteria.Level;
import org.weishishi.project.domain.ProjectNumber;
import org.weishishi.project.domain.ProjectRepository;
import org.weishishi.project.domain.StageState;

/** 项目库 on JPA; lists walk the index (scope, updated_at desc, id desc). */
@ApplicationScoped
public class JpaProjectRepository implements ProjectRepository {

    private static final int COUNT_LIMIT = 1001;

    @Inject
    private EntityManager em;

    @Override
    public void add(MicroProject project) {
        em.persist(project);
        em.flush();
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
        Optional<MicroProject> locked =
                Optional.ofNullable(em.find(MicroProject.class, id, LockModeType.PESSIMISTIC_WRITE));
        locked.ifPresent(em::refresh);
        return locked;
    }

    @Override
    public List<MicroProject> inStage(long unitId, StageKind stage) {
        return em.createQuery(
                        "select p from MicroProject p where (p.locality.communityId = :unit or p.locality.streetId ="
                                + " :unit) and p.stage = :stage order by p.code",
                        MicroProject.class)
                .setParameter("unit", unitId)
                .setParameter("stage", stage)
                .getResultList();
    }

    @Override
    public List<MicroProject> approved(long unitId) {
        return em.createQuery(
                        "select distinct p from MicroProject p join p.road s"
                                + " where (p.locality.communityId = :unit or p.locality.streetId = :unit)"
                                + " and s.kind = :chain and s.state = :passed and p.status <> :refused order by p.code",
                        MicroProject.class)
                .setParameter("unit", unitId)
                .setParameter("chain", StageKind.CHAIN)
                .setParameter("passed", StageState.PASSED)
                .setParameter("refused", ProjectStatus.REFUSED)
                .getResultList();
    }

    @Override
    public List<MicroProject> search(ProjectCriteria criteria, int limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        String where = where(criteria, criteria.after(), values);
        TypedQuery<MicroProject> query = em.createQuery(
                "select p from MicroProject p" + where + " order by p.updatedAt desc, p.id desc", MicroProject.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(limit).getResultList();
    }

    @Override
    public int count(ProjectCriteria criteria) {
        Map<String, Object> values = new LinkedHashMap<>();
        TypedQuery<Long> query =
                em.createQuery("select p.id from MicroProject p" + where(criteria, null, values), Long.class);
        values.forEach(query::setParameter);
        return query.setMaxResults(COUNT_LIMIT).getResultList().size();
    }

    private static String where(ProjectCriteria criteria, @Nullable Cursor after, Map<String, Object> values) {
        List<String> terms = new ArrayList<>();
        if (criteria.scope().column() != Level.CITY) {
            terms.add("p.locality." + criteria.scope().column().name().toLowerCase(Locale.ROOT) + "Id = :scope");
            values.put("scope", criteria.scope().id());
        }
        if (criteria.status() != null) {
            terms.add("p.status = :status");
            values.put("status", criteria.status());
        }
        if (criteria.stage() != null) {
            terms.add("p.stage = :stage");
            values.put("stage", criteria.stage());
        }
        if (criteria.text() != null) {
            terms.add("(p.declaration.name like :text escape '!' or p.code like :text escape '!')");
            values.put("text", "%" + criteria.text().replaceAll("([!%_])", "!$1") + "%");
        }
        if (after != null) {
            terms.add("p.updatedAt <= :at and (p.updatedAt < :at or p.id < :id)");
            values.put("at", after.at());
            values.put("id", after.id());
        }
        return terms.isEmpty() ? "" : " where " + String.join(" and ", terms);
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
