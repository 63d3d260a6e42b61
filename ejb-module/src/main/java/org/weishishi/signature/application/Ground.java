package org.weishishi.signature.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.weishishi.shared.Settings;

/** 运行环境 · settings and the technical clock: signature times never read the business clock. */
@ApplicationScoped
public class Ground {

    private final Settings settings;
    private final Clock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    Ground() {
        this(null, null);
    }

    @Inject
    public Ground(Settings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    Settings settings() {
        return settings;
    }

    Clock clock() {
        return clock;
    }
}
