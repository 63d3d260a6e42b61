package org.weishishi.document.web.verify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * 核验限速 · against guessing codes and against floods: an address may ask {@value #ASKED} times and miss {@value #MISSED} times in ten
 * minutes. Kept per node, in memory; whole offices and all who come through one proxy share an address, so both numbers are large; a code of 60 bits is not guessed with them.
 */
@ApplicationScoped
public class VerificationThrottle {

    static final int ASKED = 600;
    static final int MISSED = 200;
    static final Duration WINDOW = Duration.ofMinutes(10);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Window> windows = new LinkedHashMap<>();

    @Inject
    public VerificationThrottle(Clock clock) {
        this.clock = clock;
    }

    /** For the CDI proxy. */
    VerificationThrottle() {
        this(Clock.systemUTC());
    }

    /** Counts a question of that address. @return how long it has to wait; zero when it may be answered */
    public synchronized Duration asks(String address) {
        Window window = window(address);
        Window next = new Window(window.until(), window.asked() + 1, window.missed());
        keep(address, next);
        boolean tooOften = next.asked() > ASKED || next.missed() >= MISSED;
        return tooOften ? Duration.between(clock.instant(), next.until()) : Duration.ZERO;
    }

    /** Counts that the address asked for a code that does not exist. */
    public synchronized void missed(String address) {
        Window window = window(address);
        keep(address, new Window(window.until(), window.asked(), window.missed() + 1));
    }

    private Window window(String address) {
        Window known = windows.get(address);
        Instant now = clock.instant();
        return known == null || !now.isBefore(known.until()) ? new Window(now.plus(WINDOW), 0, 0) : known;
    }

    private void keep(String address, Window window) {
        windows.remove(address);
        windows.put(address, window);
        if (windows.size() > REMEMBERED) {
            windows.remove(windows.keySet().iterator().next());
        }
    }

    private record Window(Instant until, int asked, int missed) {}
}
