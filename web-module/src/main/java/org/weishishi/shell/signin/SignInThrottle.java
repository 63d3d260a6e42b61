package org.weishishi.shell.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * 登录限速 · after five failures of an account or an address the next try has to wait: 15 seconds, doubled with each further
 * failure, at most 15 minutes. Kept per node; a success forgets the failures of the account.
 */
@ApplicationScoped
public class SignInThrottle {

    static final int FREE = 5;
    private static final Duration FIRST = Duration.ofSeconds(15);
    private static final Duration LONGEST = Duration.ofMinutes(15);
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Map<String, Failures> failures = new LinkedHashMap<>();

    @Inject
    public SignInThrottle(Clock clock) {
        this.clock = clock;
    }

    /** For the CDI proxy. */
    SignInThrottle() {
        this(Clock.systemUTC());
    }

    /** @return how long this account from this address still has to wait; zero when it may try now */
    public synchronized Duration remaining(String account, String address) {
        Duration one = left(accountKey(account));
        Duration other = left(addressKey(address));
        return one.compareTo(other) > 0 ? one : other;
    }

    /** Counts a failed try. */
    public synchronized void failed(String account, String address) {
        count(accountKey(account));
        count(addressKey(address));
    }

    /** Forgets the failures of the account. */
    public synchronized void succeeded(String account) {
        failures.remove(accountKey(account));
    }

    private Duration left(String key) {
        Failures known = failures.get(key);
        if (known == null) {
            return Duration.ZERO;
        }
        Duration left = Duration.between(clock.instant(), known.until());
        return left.isNegative() ? Duration.ZERO : left;
    }

    private void count(String key) {
        Failures known = failures.remove(key);
        int times = known == null || forgotten(known) ? 1 : known.times() + 1;
        failures.put(key, new Failures(times, clock.instant().plus(delay(times))));
        Iterator<String> oldest = failures.keySet().iterator();
        while (failures.size() > REMEMBERED) {
            oldest.next();
            oldest.remove();
        }
    }

    private boolean forgotten(Failures known) {
        return clock.instant().isAfter(known.until().plus(LONGEST));
    }

    static Duration delay(int times) {
        if (times < FREE) {
            return Duration.ZERO;
        }
        Duration grown = FIRST.multipliedBy(1L << Math.min(times - FREE, 10));
        return grown.compareTo(LONGEST) > 0 ? LONGEST : grown;
    }

    private static String accountKey(String account) {
        return "account " + account.strip().toLowerCase(Locale.ROOT);
    }

    private static String addressKey(String address) {
        return "address " + address;
    }

    private record Failures(int times, Instant until) {}
}
