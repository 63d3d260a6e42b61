package org.weishishi.shared.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.audit.domain.AuditPending;
import org.weishishi.house.StoredHouse;
import org.weishishi.shared.SubjectRef;
import org.weishishi.task.domain.Job;
import org.weishishi.task.domain.Notice;

/** What one transaction writes to several tables: one message to PostgreSQL, and every row counted as if it had been sent alone. */
@NullMarked
class JoinedWritingTest {

    private static final OffsetDateTime NOW = OffsetDateTime.parse("2021-04-06T09:00:00+08:00");

    private static @Nullable StoredHouse h2;
    private static @Nullable StoredHouse postgres;

    @BeforeAll
    static void open() throws IOException {
        h2 = StoredHouse.onH2();
        postgres = StoredHouse.on("postgresql");
        for (StoredHouse house : List.of(h2, postgres)) {
            house.inTransaction(em -> {
                em.persist(notice(0));
                em.persist(job(0));
            }); // fetches the first numbers of both sequences
        }
    }

    @AfterAll
    static void close() {
        house("h2").close();
        house("postgresql").close();
    }

    private static StoredHouse house(String vendor) {
        StoredHouse house = vendor.equals("h2") ? h2 : postgres;
        return java.util.Objects.requireNonNull(house);
    }

    private static Notice notice(long person) {
        return new Notice(person, "key", List.of("公示; 已发布?"), new SubjectRef("project", 1), NOW);
    }

    private static Job job(int number) {
        return new Job("trial", "joined-" + number, "{}", NOW);
    }

    @Test
    void rowsOfSeveralTablesAreOneMessageToPostgreSql() {
        assertThat(messages("postgresql", 1)).isEqualTo(1);
        assertThat(messages("h2", 2)).isEqualTo(3);
    }

    private static int messages(String vendor, int base) {
        int before = house(vendor).sent();
        house(vendor).inTransaction(em -> {
            em.persist(notice(base));
            em.persist(job(base));
            em.persist(new AuditPending(-base));
        });
        int sent = house(vendor).sent() - before;
        assertThat(written(vendor, base)).isEqualTo(1);
        assertThat(unread(vendor, base)).isEqualTo(List.of("公示; 已发布?"));
        return sent;
    }

    private static long written(String vendor, int base) {
        return count(vendor, "select count(p) from AuditPending p where p.entryId = -" + base);
    }

    private static long count(String vendor, String question) {
        return house(vendor).reading(em -> em.createQuery(question, Long.class).getSingleResult());
    }

    private static List<String> unread(String vendor, long person) {
        return house(vendor)
                .reading(em -> em.createQuery("select n from Notice n where n.personId = :person", Notice.class)
                        .setParameter("person", person)
                        .getSingleResult()
                        .view()
                        .args());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aRowThatSomebodyChangedMeanwhileStopsEverythingSentWithIt(String vendor) {
        house(vendor).inTransaction(em -> em.persist(notice(20)));
        assertThatThrownBy(() -> house(vendor).inTransaction(em -> {
                    Notice mine = only(em, 20);
                    house(vendor).inTransaction(other -> only(other, 20).read(NOW));
                    mine.read(NOW.plusHours(1));
                    em.persist(job(20));
                    em.persist(new AuditPending(-20));
                }))
                .isInstanceOf(RollbackException.class)
                .hasRootCauseInstanceOf(org.eclipse.persistence.exceptions.OptimisticLockException.class)
                .hasCauseInstanceOf(OptimisticLockException.class);
        assertThat(written(vendor, 20)).isZero();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void newRowsOfOneTableThatFollowOneAnotherAreOneStatementAndCountedAsOne(boolean quicker) {
        StoredHouse house = house("postgresql");
        int base = quicker ? 60 : 70;
        house.inTransaction(em -> em.persist(notice(base)));
        Consumer<EntityManager> work = em -> {
            Notice mine = only(em, base);
            if (quicker) {
                house.inTransaction(other -> only(other, base).read(NOW));
            }
            mine.read(NOW.plusHours(1));
            IntStream.range(base, base + 3).forEach(i -> em.persist(job(i)));
            IntStream.range(base, base + 3).forEach(i -> em.persist(new AuditPending(-i)));
            IntStream.range(base + 1, base + 3).forEach(i -> em.persist(notice(i)));
        };
        if (quicker) {
            assertThatThrownBy(() -> house.inTransaction(work)).hasCauseInstanceOf(OptimisticLockException.class);
        } else {
            int before = house.sent();
            house.inTransaction(work);
            assertThat(house.sent() - before).as("the question and the rest").isEqualTo(2);
            assertThat(house.lastSent().split(";"))
                    .anyMatch(sql -> sql.matches("INSERT INTO audit_pending .* VALUES \\(\\?\\), \\(\\?\\), \\(\\?\\)"))
                    .hasSize(4);
        }
        for (int i = base; i < base + 3; i++) {
            assertThat(written("postgresql", i)).isEqualTo(quicker ? 0 : 1);
            assertThat(count("postgresql", "select count(j) from Job j where j.key = 'joined-" + i + "'"))
                    .isEqualTo(quicker ? 0 : 1);
        }
    }

    private static Notice only(EntityManager em, long person) {
        return em.createQuery("select n from Notice n where n.personId = :person", Notice.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aRowThatIsThereAlreadyStopsEverythingSentWithIt(String vendor) {
        house(vendor).inTransaction(em -> em.persist(new AuditPending(-30)));
        assertThatThrownBy(() -> house(vendor).inTransaction(em -> {
                    em.persist(notice(30));
                    em.persist(job(30));
                    em.persist(new AuditPending(-30));
                }))
                .isInstanceOf(RollbackException.class)
                .rootCause()
                .hasMessageContainingAll("audit_pending");
        assertThat(count(vendor, "select count(n) from Notice n where n.personId = 30"))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void rowsByTheHundredAreAllThere(String vendor) {
        house(vendor)
                .inTransaction(em -> IntStream.range(1000, 1250).forEach(i -> {
                    em.persist(notice(i));
                    em.persist(new AuditPending(-i));
                }));
        assertThat(count(
                        vendor,
                        "select count(n) from Notice n, AuditPending p where n.personId = -p.entryId"
                                + " and n.personId >= 1000"))
                .isEqualTo(250);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void whatWaitsIsSentBeforeAQuestionAndForgottenWithItsTransaction(String vendor) {
        assertThatThrownBy(() -> house(vendor).inTransaction(em -> {
                    em.persist(notice(40));
                    em.persist(new AuditPending(-40));
                    assertThat(only(em, 40).isUnread()).isTrue();
                    em.persist(job(40));
                    throw new IllegalStateException("changed my mind");
                }))
                .hasMessage("changed my mind");
        house(vendor).inTransaction(em -> em.persist(notice(41)));
        assertThat(written(vendor, 40)).isZero();
        assertThat(unread(vendor, 41)).hasSize(1);
    }

    @Test
    void aChangeWhoseRowsNobodyCountsWaitsForTheRestOrForAFlush() {
        house("postgresql").inTransaction(em -> em.persist(notice(50)));
        house("postgresql").inTransaction(em -> {
            int before = house("postgresql").sent();
            JoinedWriting.withTheRest(
                    em, "update notice set read_at = ? where person_id = ?", FlushModeType.COMMIT, List.of(NOW, 50L));
            assertThat(house("postgresql").sent()).isEqualTo(before);
            em.flush();
            assertThat(house("postgresql").sent()).isEqualTo(before + 1);
            assertThat(only(em, 50).isUnread()).isFalse();
        });
    }
}
