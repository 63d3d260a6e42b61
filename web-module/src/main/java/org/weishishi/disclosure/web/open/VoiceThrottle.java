package org.weishishi.disclosure.web.open;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/** 提交限速 · so many of one address, and so many about one notice, in an hour on a node; behind a proxy all share one address. */
@ApplicationScoped
public class VoiceThrottle {

    static final int OF_ADDRESS = 20;
    static final int OF_NOTICE = 200;

    private static final long HOUR = Duration.ofHours(1).toNanos();
    private static final int MOST = 20_000;

    private final LongSupplier clock;
    private final Map<String, Deque<Long>> seen = new LinkedHashMap<>(16, 0.75f, true);

    /** On the machine's clock. */
    public VoiceThrottle() {
        this(System::nanoTime);
    }

    VoiceThrottle(LongSupplier clock) {
        this.clock = clock;
    }

    /** @return 0 when it may be sent, which counts it; else after how many minutes it may be tried again */
    synchronized int ask(String address, String notice) {
        long now = clock.getAsLong();
        int wait = Math.max(wait("a" + address, OF_ADDRESS, now), wait("n" + notice, OF_NOTICE, now));
        if (wait == 0) {
            count("a" + address, now);
            count("n" + notice, now);
        }
        return wait;
    }

    private int wait(String key, int most, long now) {
        Deque<Long> times = seen.getOrDefault(key, new ArrayDeque<>());
        while (!times.isEmpty() && now - times.getFirst() > HOUR) {
            times.removeFirst();
        }
        return times.size() < most
                ? 0
                : (int) Math.max(
                        1, Duration.ofNanos(HOUR - (now - times.getFirst())).toMinutes() + 1);
    }

    private void count(String key, long now) {
        seen.computeIfAbsent(key, any -> new ArrayDeque<>()).addLast(now);
        if (seen.size() > MOST) {
            seen.remove(seen.keySet().iterator().next());
        }
    }
}
