package org.weishishi.project.infrastructure.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.domain.screening.QuotaBook;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Money;

/** 额度台账 on JPA: one query that reads the index (community, drafted, status, submitted, amount) and no row. */
@ApplicationScoped
public class JpaQuotaBook implements QuotaBook {

    private static final Set<ProjectStatus> APPROVED = Set.of(ProjectStatus.APPROVED, ProjectStatus.CLOSED);

    private final EntityManager em;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaQuotaBook() {
        this(null);
    }

    @Inject
    public JpaQuotaBook(EntityManager em) {
        this.em = em;
    }

    @Override
    public Taken taken(long communityId, int year, long except) {
        List<Object[]> sums = em.createQuery(
                        "select p.status, sum(p.declaration.amount) from MicroProject p where p.locality.communityId ="
                                + " :community and p.createdAt >= :from and p.createdAt < :to and p.id <> :except and"
                                + " (p.status in :approved or (p.status = :running and p.submittedAt is not null)) group by"
                                + " p.status",
                        Object[].class)
                .setParameter("community", communityId)
                .setParameter("from", start(year))
                .setParameter("to", start(year + 1))
                .setParameter("except", except)
                .setParameter("approved", APPROVED)
                .setParameter("running", ProjectStatus.RUNNING)
                .getResultList();
        return new Taken(sum(sums, APPROVED), sum(sums, Set.of(ProjectStatus.RUNNING)));
    }

    private static OffsetDateTime start(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay(BusinessClock.ZONE).toOffsetDateTime();
    }

    private static Money sum(List<Object[]> sums, Set<ProjectStatus> counted) {
        return sums.stream()
                .filter(row -> counted.contains(row[0]))
                .map(row -> new Money((BigDecimal) row[1]))
                .reduce(Money.yuan(0), Money::plus);
    }
}
