package org.weishishi.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.DemoClock;
import org.weishishi.shared.Settings;

/** 演示时钟的实现 · one row of {@code demo_clock}, read each time, so that every node sees a move at once. */
@ApplicationScoped
@Typed(DemoClock.class)
public class JpaDemoClock implements DemoClock {

    @Inject
    private EntityManager em;

    @Inject
    private Settings settings;

    @Override
    public OffsetDateTime now() {
        requireDemo();
        return stored().orElse(DEFAULT_START).atZoneSameInstant(ZONE).toOffsetDateTime();
    }

    @Override
    public boolean startAt(OffsetDateTime start) {
        requireDemo();
        if (stored().isPresent()) {
            return false;
        }
        em.persist(new DemoClockRow(start.truncatedTo(ChronoUnit.MICROS)));
        em.flush();
        return true;
    }

    @Override
    public void advanceTo(OffsetDateTime time) {
        requireDemo();
        OffsetDateTime to = time.truncatedTo(ChronoUnit.MICROS);
        startAt(DEFAULT_START);
        int moved = em.createQuery(
                        "update DemoClockRow c set c.standsAt = :to where c.id = :only and c.standsAt <= :to")
                .setParameter("to", to)
                .setParameter("only", DemoClockRow.ONLY)
                .executeUpdate();
        if (moved == 0) {
            throw BusinessException.refused("shared.error.clockBackwards", now(), to);
        }
    }

    private Optional<OffsetDateTime> stored() {
        return em.createQuery("select c.standsAt from DemoClockRow c where c.id = :only", OffsetDateTime.class)
                .setParameter("only", DemoClockRow.ONLY)
                .setFlushMode(FlushModeType.COMMIT)
                .getResultStream()
                .findFirst();
    }

    private void requireDemo() {
        if (!settings.demo()) {
            throw BusinessException.notFound("shared.error.noDemoClock");
        }
    }
}
