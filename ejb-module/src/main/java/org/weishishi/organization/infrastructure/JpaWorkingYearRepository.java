package org.weishishi.organization.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.LongSupplier;
import org.weishishi.organization.domain.WorkingYear;
import org.weishishi.organization.domain.WorkingYearRepository;

/** 工作日历库 in the database. */
@ApplicationScoped
public class JpaWorkingYearRepository implements WorkingYearRepository {

    /** How long it counts which year is in force, in nanoseconds: every task given out asks, and a release is rare. */
    private static final long COUNTS = 2_000_000_000L;

    @Inject
    private EntityManager em;

    /** Nanoseconds that never run backwards. */
    LongSupplier time = System::nanoTime;

    private final Map<Integer, Asked> asked = new ConcurrentHashMap<>();

    /** What was in force, and when that was asked. */
    private record Asked(long id, long at) {}

    @Override
    public Optional<WorkingYear> find(long id) {
        return Optional.ofNullable(em.find(WorkingYear.class, id));
    }

    @Override
    public Optional<Long> inForce(int year) {
        Asked last = asked.get(year);
        if (last != null && time.getAsLong() - last.at() < COUNTS) {
            return Optional.of(last.id());
        }
        Optional<Long> found = em.createQuery("select y.id from WorkingYear y where y.inForceYear = :year", Long.class)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
        found.ifPresent(id -> asked.put(year, new Asked(id, time.getAsLong())));
        return found;
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
        asked.clear();
    }
}
