package org.weishishi.task.application;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.ClockAdvanced;
import org.weishishi.shared.DemoClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.Settings;
import org.weishishi.shared.UseCase;

/** 推进演示时钟 · moves the demo clock forward and wakes what waits for deadlines; exists in demo mode only. */
@UseCase
public class AdvanceDemoClock {

    private final DemoClock clock;
    private final Settings settings;
    private final Event<ClockAdvanced> advanced;

    @Inject
    public AdvanceDemoClock(DemoClock clock, Settings settings, Event<ClockAdvanced> advanced) {
        this.clock = clock;
        this.settings = settings;
        this.advanced = advanced;
    }

    @SuppressWarnings("NullAway")
    AdvanceDemoClock() {
        this(null, null, null);
    }

    /**
     * @param time where the clock is to stand; an earlier time than now is refused ({@code shared.error.clockBackwards})
     * @return where it stands
     */
    @Allowed(Permission.DEMO_CLOCK)
    public OffsetDateTime advanceTo(OffsetDateTime time) {
        if (!settings.demo()) {
            throw BusinessException.notFound("shared.error.noDemoClock");
        }
        clock.advanceTo(time);
        OffsetDateTime now = clock.now();
        advanced.fire(new ClockAdvanced(now));
        return now;
    }
}
