package org.weishishi.shared.infrastructure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.DemoClock;
import org.weishishi.shared.Settings;

/** 业务时钟的实现 · the server's time, in demo mode the stored clock. */
@ApplicationScoped
public class CurrentClock implements BusinessClock {

    @Inject
    private Settings settings;

    @Inject
    private DemoClock demo;

    @Inject
    private Clock clock;

    @Override
    public OffsetDateTime now() {
        return settings.demo()
                ? demo.now()
                : clock.instant().truncatedTo(ChronoUnit.MICROS).atZone(ZONE).toOffsetDateTime();
    }

    /** @return the technical time: audit, jobs, signatures */
    @Produces
    @Dependent
    static Clock technicalClock() {
        return Clock.systemUTC();
    }
}
