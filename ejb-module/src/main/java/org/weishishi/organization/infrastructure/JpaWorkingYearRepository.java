package org.weishishi.organization.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.weishishi.organization.domain.WorkingYear;
import org.weishishi.organization.domain.WorkingYearRepository;

/** 工作日历库 in the database. */
@ApplicationScoped
public class JpaWorkingYearRepository implements WorkingYearRepository {

    @Inject
    private EntityManager em;

    @Override
    public Optional<WorkingYear> find(long id) {
        return Optional.ofNullable(em.find(WorkingYear.class, id));
    }

    @Override
    public Optional<Long> inForce(int year) {
        return em.createQuery("select y.id from WorkingYear y where y.inForceYear = :year", Long.class)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Optional<WorkingYear> released(int year) {
        return em.createQuery("select y from WorkingYear y where y.inForceYear = :year", WorkingYear.class)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    @Override
    public List<WorkingYear> all() {
        return em.createQuery("select y from WorkingYear y order by y.year desc, y.id desc", WorkingYear.class)
                .getResultList();
    }

    @Override
    public void add(WorkingYear year) {
        em.persist(year);
    }

    @Override
    public void flush() {
        em.flush();
    }
}
