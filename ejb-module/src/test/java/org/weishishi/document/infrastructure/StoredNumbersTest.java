package org.weishishi.document.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.numbering.NumberRow;
import org.weishishi.document.api.numbering.NumberState;
import org.weishishi.document.application.numbering.NumberDrawing;
import org.weishishi.document.domain.DocumentForms;
import org.weishishi.document.domain.numbering.NumberRepository;
import org.weishishi.document.domain.numbering.OrganCode;
import org.weishishi.document.domain.numbering.RegisterNumber;
import org.weishishi.document.infrastructure.numbering.JpaNumberRepository;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;

/** Numbers through the real schema: fifty hands at once leave no gap and no double. */
class StoredNumbersTest {

    private static final int HANDS = 50;
    private static final DocumentKind KIND = DocumentKind.PROJECT_APPROVAL_NOTICE;
    private static final OffsetDateTime AT = OffsetDateTime.parse("2016-08-25T09:00:00+08:00");
    private static final UnitView STREET = new UnitView(3, "440303008", "莲塘街道", OrgLevel.STREET, 3L, 2L);
    private static final ActedBy BY = new ActedBy("office", 5L, "许立冬", 6L, "文秘", 3L, "莲塘街道");

    private DataSource source;
    private EntityManagerFactory factory;

    @BeforeEach
    void open() {
        JdbcConnectionPool pool = JdbcConnectionPool.create(
                "jdbc:h2:mem:numbers" + System.nanoTime() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=30000", "sa", "");
        pool.setMaxConnections(HANDS * 2);
        source = pool;
        Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/migration/common", "classpath:db/migration/h2")
                .failOnMissingLocations(false)
                .load()
                .migrate();
        factory = Persistence.createEntityManagerFactory(
                "weishishi",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", source,
                        "eclipselink.weaving", "false",
                        "eclipselink.session-name", "numbers" + System.nanoTime()));
    }

    @AfterEach
    void close() {
        factory.close();
    }

    @Test
    void fiftyHandsAtOnceLeaveNoGapAndNoDouble() throws Exception {
        in(em -> {
            numbers(em).add(new OrganCode(STREET.id(), "罗莲微"));
            return 0;
        });
        ExecutorService hands = Executors.newFixedThreadPool(HANDS);
        try {
            List<Callable<Boolean>> calls = IntStream.range(0, HANDS)
                    .<Callable<Boolean>>mapToObj(i -> () -> draw(i % 10 == 9))
                    .toList();
            for (Future<Boolean> one : hands.invokeAll(calls)) {
                assertThat(one.get()).isTrue();
            }
        } finally {
            hands.shutdownNow();
        }
        List<NumberRow> rows = in(em -> numbers(em).series(STREET.id(), KIND, 2016));
        assertThat(rows)
                .extracting(NumberRow::no)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 45).mapToObj(Long::valueOf).toList());
        assertThat(rows).extracting(NumberRow::text).doesNotHaveDuplicates().contains("罗莲微立项〔2016〕45号");
    }

    /** @return always true; a number that is rolled back is free again */
    private boolean draw(boolean rollBack) {
        try (EntityManager em = factory.createEntityManager()) {
            EntityTransaction transaction = em.getTransaction();
            transaction.begin();
            numbers(em).add(reserved(em));
            if (rollBack) {
                transaction.rollback();
            } else {
                transaction.commit();
            }
            return true;
        }
    }

    private RegisterNumber reserved(EntityManager em) {
        NumberDrawing drawing = new NumberDrawing(
                numbers(em), new JpaRegisterCounters(em, new RegisterCounterOpening(source)), new Forms());
        return new RegisterNumber(drawing.next(STREET, KIND, 2016), "纸质发文", BY, AT);
    }

    @Test
    void aNumberGoesOneWayOnlyAndAVoidedOneIsNeverGivenAgain() {
        in(em -> {
            numbers(em).add(new OrganCode(STREET.id(), "罗莲微"));
            return 0;
        });
        long first = in(em -> {
            RegisterNumber number = reserved(em);
            numbers(em).add(number);
            return number.id();
        });
        in(em -> {
            numbers(em).find(first).orElseThrow().discard("印错", 1, BY, AT);
            return 0;
        });
        long second = in(em -> {
            RegisterNumber number = reserved(em);
            numbers(em).add(number);
            number.use("关于𬭎的通知", number.row().version(), BY, AT);
            return number.id();
        });
        in(em -> {
            RegisterNumber voided = numbers(em).find(first).orElseThrow();
            RegisterNumber used = numbers(em).find(second).orElseThrow();
            assertThat(voided.row().reason()).isEqualTo("印错");
            assertThat(used.no()).isEqualTo(2);
            for (RegisterNumber closed : List.of(voided, used)) {
                long seen = closed.row().version();
                conflict(() -> closed.use("再用", seen, BY, AT));
                conflict(() -> closed.discard("再废", seen, BY, AT));
            }
            used.stop("退回", BY, AT);
            assertThat(used.state()).isEqualTo(NumberState.VOIDED);
            return 0;
        });
    }

    @Test
    void withoutAnOrganCodeNothingIsNumbered() {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(() -> in(this::reserved))
                .satisfies(e -> assertThat(e.code()).isEqualTo("document.error.noOrganCode"));
    }

    private static void conflict(org.assertj.core.api.ThrowableAssert.ThrowingCallable act) {
        assertThatExceptionOfType(BusinessException.class)
                .isThrownBy(act)
                .satisfies(e -> assertThat(e.code()).isEqualTo("document.error.numberState"));
    }

    private static NumberRepository numbers(EntityManager em) {
        return new JpaNumberRepository(em);
    }

    private <T> T in(Function<EntityManager, T> work) {
        try (EntityManager em = factory.createEntityManager()) {
            EntityTransaction transaction = em.getTransaction();
            transaction.begin();
            T result = work.apply(em);
            transaction.commit();
            return result;
        }
    }

    /** The pattern of the notice, without its template. */
    private static final class Forms implements DocumentForms {
        @Override
        public int currentVersion(DocumentKind kind) {
            return 1;
        }

        @Override
        public String number(DocumentKind kind, String issuer, int year, long no) {
            return issuer + "立项〔" + year + "〕" + no + "号";
        }
    }
}
