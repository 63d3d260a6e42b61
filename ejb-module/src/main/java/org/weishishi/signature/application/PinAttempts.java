package org.weishishi.signature.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.weishishi.shared.BusinessException;
import org.weishishi.signature.domain.KeyHolder;

/**
 * 口令限次 · at most five wrong PINs of one holder within 15 minutes; after that no PIN is tried for the holder until the first of
 * the five is 15 minutes old. Kept per node; a right PIN forgets the wrong ones. A module has its own, stricter limit.
 */
@ApplicationScoped
public class PinAttempts {

    static final int FREE = 5;
    static final Duration WHILE = Duration.ofMinutes(15);
    private static final String WRONG = "signature.error.PIN_WRONG";

    private final Clock clock;
    private final Map<Key, Deque<Instant>> wrong = new HashMap<>();

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    PinAttempts() {
        this(null);
    }

    @Inject
    public PinAttempts(Clock clock) {
        this.clock = clock;
    }

    private record Key(boolean organ, long id) {}

    /** @return what the signer made; refusal {@code signature.error.locked} without asking it after too many wrong PINs */
    byte[] counted(KeyHolder holder, Supplier<byte[]> signing) {
        Key key = new Key(holder.organ(), holder.id());
        Instant now = clock.instant();
        count(key, now);
        try {
            byte[] cms = signing.get();
            forget(key);
            return cms;
        } catch (BusinessException refusal) {
            if (!refusal.code().equals(WRONG)) {
                takeBack(key, now);
            }
            throw refusal;
        }
    }

    /** Counted before the PIN is tried, so that many at once are not more than five either. */
    private synchronized void count(Key key, Instant now) {
        Deque<Instant> tries = wrong.computeIfAbsent(key, one -> new ArrayDeque<>());
        tries.removeIf(one -> !one.plus(WHILE).isAfter(now));
        if (tries.size() >= FREE) {
            Duration left = Duration.between(now, tries.getFirst().plus(WHILE));
            throw BusinessException.refused(
                    "signature.error.locked", FREE, left.plusSeconds(59).toMinutes());
        }
        tries.addLast(now);
    }

    private synchronized void forget(Key key) {
        wrong.remove(key);
    }

    private synchronized void takeBack(Key key, Instant counted) {
        Deque<Instant> tries = wrong.get(key);
        if (tries != null) {
            tries.removeLastOccurrence(counted);
        }
    }
}
