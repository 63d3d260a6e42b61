package org.weishishi.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

@NullMarked
class SignInThrottleTest {

    private Instant now = Instant.parse("2026-01-01T00:00:00Z");
    private final SignInThrottle throttle = new SignInThrottle(new Clock() {
        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    @Test
    void letsTypingErrorsPass() {
        fail(SignInThrottle.FREE - 1);
        assertThat(throttle.remaining("wang", "10.0.0.1")).isZero();
    }

    @Test
    void makesWaitLongerAndLonger() {
        fail(SignInThrottle.FREE);
        assertThat(throttle.remaining("wang", "10.0.0.2")).isEqualTo(Duration.ofSeconds(15));
        assertThat(throttle.remaining("li", "10.0.0.1")).isEqualTo(Duration.ofSeconds(15));
        assertThat(throttle.remaining("li", "10.0.0.2")).isZero();

        now = now.plusSeconds(15);
        assertThat(throttle.remaining("wang", "10.0.0.1")).isZero();
        fail(1);
        assertThat(throttle.remaining("WANG ", "10.0.0.1")).isEqualTo(Duration.ofSeconds(30));
        assertThat(SignInThrottle.delay(1000)).isEqualTo(Duration.ofMinutes(15));
    }

    @Test
    void forgetsAfterSuccessAndAfterAWhile() {
        fail(SignInThrottle.FREE);
        throttle.succeeded("wang");
        assertThat(throttle.remaining("wang", "10.0.0.9")).isZero();

        fail(SignInThrottle.FREE);
        now = now.plus(Duration.ofHours(1));
        fail(1);
        assertThat(throttle.remaining("wang", "10.0.0.1")).isZero();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            throttle.failed("wang", "10.0.0.1");
        }
    }
}
