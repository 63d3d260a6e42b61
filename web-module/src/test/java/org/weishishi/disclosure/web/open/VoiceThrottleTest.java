package org.weishishi.disclosure.web.open;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A robot that sends all day gets through as often as a person could, and no further. */
class VoiceThrottleTest {

    private final AtomicLong now = new AtomicLong();
    private final VoiceThrottle throttle = new VoiceThrottle(now::get);

    @Test
    void oneAddressWaitsAfterItsShareAndMayGoOnAnHourLater() {
        for (int i = 0; i < VoiceThrottle.OF_ADDRESS; i++) {
            assertThat(throttle.ask("10.0.0.1", "n" + i)).isZero();
        }
        assertThat(throttle.ask("10.0.0.1", "other")).isBetween(1, 61);
        assertThat(throttle.ask("10.0.0.2", "other")).isZero();
        now.addAndGet(Duration.ofMinutes(61).toNanos());
        assertThat(throttle.ask("10.0.0.1", "other")).isZero();
    }

    @Test
    void oneNoticeTakesSoManyWhateverTheAddresses() {
        for (int i = 0; i < VoiceThrottle.OF_NOTICE; i++) {
            assertThat(throttle.ask("address" + i, "code")).isZero();
        }
        assertThat(throttle.ask("fresh", "code")).isPositive();
        assertThat(throttle.ask("fresh", "another")).isZero();
    }
}
