package org.weishishi.task.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.house.StoredHouse;
import org.weishishi.project.Cast;
import org.weishishi.task.api.JobState;
import org.weishishi.task.application.JobSubmitted;
import org.weishishi.task.application.StoredOutbox;
import org.weishishi.task.domain.Job;

/** A job that two transactions submit at once is one job, and neither business transaction suffers. */
@NullMarked
class StoredOutboxTest {

    private final Cast.Fired<JobSubmitted> submitted = new Cast.Fired<>();

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void theSecondOfTwoAtOnceGoesOnWithoutTheJob(String vendor) throws Exception {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            CountDownLatch inserted = new CountDownLatch(1);
            CountDownLatch waiting = new CountDownLatch(1);
            ExecutorService people = Executors.newFixedThreadPool(2);
            try {
                Future<?> first = people.submit(() -> house.inTransaction(em -> {
                    submit(em, "7/1", "first");
                    em.flush();
                    inserted.countDown();
                    await(waiting);
                }));
                Future<?> second = people.submit(() -> house.inTransaction(em -> {
                    await(inserted);
                    waiting.countDown();
                    submit(em, "7/1", "second");
                    submit(em, "8/1", "business goes on");
                }));
                first.get();
                second.get();
            } finally {
                people.shutdownNow();
            }
            assertThat(payloads(house)).containsExactly("{\"of\":\"first\"}", "{\"of\":\"business goes on\"}");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aJobComesBackAsItWasSubmittedAndCanBeTaken(String vendor) throws Exception {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            house.inTransaction(em -> submit(em, "𰻝", "㛃"));
            house.inTransaction(em -> submit(em, "𰻝", "again"));
            house.inTransaction(em -> {
                JpaJobRepository jobs = StoredHouse.with(new JpaJobRepository(), em);
                List<Long> free = jobs.free(
                        Clock.systemUTC()
                                .instant()
                                .atOffset(java.time.ZoneOffset.UTC)
                                .plusSeconds(5),
                        10);
                assertThat(free).hasSize(1);
                Job job = jobs.require(free.get(0));
                assertThat(job.payload()).isEqualTo("{\"of\":\"㛃\"}");
                assertThat(job.claim("node", job.createdAt())).isTrue();
            });
            house.inTransaction(em -> assertThat(
                            StoredHouse.with(new JpaJobRepository(), em).list(JobState.RUNNING, Long.MAX_VALUE, 5))
                    .hasSize(1));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void ofTwoThatTakeAJobAtOnceTheSecondFindsItTaken(String vendor) throws Exception {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            house.inTransaction(em -> submit(em, "7/1", "first"));
            CountDownLatch taken = new CountDownLatch(1);
            CountDownLatch asking = new CountDownLatch(1);
            ExecutorService workers = Executors.newFixedThreadPool(2);
            try {
                Future<?> first = workers.submit(() -> house.inTransaction(em -> {
                    Job job = only(em, taken);
                    await(asking);
                    assertThat(job.claim("one", job.createdAt())).isTrue();
                }));
                Future<?> second = workers.submit(() -> house.inTransaction(em -> {
                    await(taken);
                    asking.countDown();
                    Job job = only(em, new CountDownLatch(1));
                    assertThat(job.isFree(job.createdAt())).isFalse();
                }));
                first.get();
                second.get();
            } finally {
                workers.shutdownNow();
            }
        }
    }

    private static Job only(EntityManager em, CountDownLatch locked) {
        long id = em.createQuery("select j.id from Job j", Long.class).getSingleResult();
        Job job = StoredHouse.with(new JpaJobRepository(), em).lock(id);
        locked.countDown();
        return job;
    }

    private void submit(EntityManager em, String key, String of) {
        JsonObject payload =
                jakarta.json.Json.createObjectBuilder().add("of", of).build();
        new StoredOutbox(StoredHouse.with(new JpaJobRepository(), em), Clock.systemUTC(), submitted)
                .submit("kind", key, payload);
    }

    private static List<String> payloads(StoredHouse house) {
        return house.reading(em -> em.createQuery("select j.payload from Job j order by j.key", String.class)
                .getResultList());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
