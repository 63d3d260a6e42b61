package org.weishishi.task.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.weishishi.shared.BusinessException;
import org.weishishi.task.api.JobState;

/** The life of a job: one holder, five attempts, nothing lost with a killed node. */
class JobTest {

    private OffsetDateTime now = OffsetDateTime.parse("2026-01-05T08:00:00Z");
    private final Job job = new Job("document.render", "1", "{}", now);

    @Test
    void isDoneByWhoeverHoldsIt() {
        assertThat(job.claim("a", now)).isTrue();
        assertThat(job.isFree(now)).isFalse();
        job.succeed("b", now);
        assertThat(job.state()).isEqualTo(JobState.RUNNING);
        job.succeed("a", now);
        assertThat(job.state()).isEqualTo(JobState.DONE);
        assertThat(job.isFree(now.plusYears(1))).isFalse();
    }

    @Test
    void isTriedFiveTimesWithPausesAndThenPutAside() {
        for (int attempt = 1; attempt <= Job.ATTEMPTS; attempt++) {
            job.claim("a", now);
            job.fail("a", "no paper", false, now);
            assertThat(job.isFree(now)).as("a pause after attempt %d", attempt).isFalse();
            now = now.plusHours(1);
        }
        assertThat(job.state()).isEqualTo(JobState.DEAD);
        assertThat(job.lastError()).isEqualTo("no paper");
        job.restart(now);
        assertThat(job.isFree(now)).isTrue();
        assertThatThrownBy(() -> job.restart(now)).isInstanceOf(BusinessException.class);
    }

    @Test
    void whatCannotSucceedIsPutAsideAtOnce() {
        job.claim("a", now);
        job.fail("a", "𰻝 has no glyph", true, now);
        assertThat(job.state()).isEqualTo(JobState.DEAD);
    }

    @Test
    void aKilledNodeLosesItsClaimButNotTheJob() {
        for (int life = 1; life <= Job.ATTEMPTS; life++) {
            assertThat(job.claim("node" + life, now)).isTrue();
            now = now.plus(Job.CLAIM).plusSeconds(1);
            assertThat(job.isFree(now)).isTrue();
        }
        assertThat(job.claim("last", now)).isFalse();
        assertThat(job.state()).isEqualTo(JobState.DEAD);
    }
}
