package org.weishishi.document.web.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Who guesses is stopped, who lives behind the same address as many others is not, and all is forgotten in time. */
class VerificationThrottleTest {

    private Instant now = Instant.parse("2026-11-20T09:00:00Z");
    private final VerificationThrottle throttle = new VerificationThrottle(new Clock() {
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
    void guessingIsStoppedAfterManyMissesAndForgottenAfterTheWindow() {
        for (int i = 0; i < VerificationThrottle.MISSED; i++) {
            assertThat(throttle.asks("a")).isZero();
            throttle.missed("a");
        }
        assertThat(throttle.asks("a")).isEqualTo(VerificationThrottle.WINDOW);
        assertThat(throttle.asks("b")).isZero();
        now = now.plus(VerificationThrottle.WINDOW);
        assertThat(throttle.asks("a")).isZero();
    }

    @Test
    void aWholeOfficeMayAskButNotAFlood() {
        for (int i = 0; i < VerificationThrottle.ASKED; i++) {
            assertThat(throttle.asks("office")).isZero();
        }
        assertThat(throttle.asks("office")).isGreaterThan(Duration.ZERO);
    }

    @Test
    void manyAddressesDoNotFillTheMemory() {
        for (int i = 0; i < 20_000; i++) {
            assertThat(throttle.asks("address " + i)).isZero();
        }
    }
}
