package org.weishishi.document.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.time.LocalDate;
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
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentRequest;
import org.weishishi.document.api.DocumentView;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.document.domain.RegisterEntry;
import org.weishishi.document.domain.StoredFile;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.SubjectRef;

/** Documents and their numbers through the real schema and the real mapping, on both databases. */
class StoredDocumentTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2016-08-12T17:00:00+08:00");
    private static final SubjectRef ORIGIN = new SubjectRef("meeting", 7);
    private static final SubjectRef PROJECT = new SubjectRef("project", 8);
    private static final UnitView ISSUER = new UnitView(4, "440303008001", "莲塘社区", OrgLevel.COMMUNITY, 3L, 2L);

    private static DocumentRequest request(String name) {
        return new DocumentRequest(
                DocumentKind.RESOLUTION,
                "决议",
                ISSUER,
                LocalDate.of(2016, 8, 12),
                ORIGIN,
                List.of(PROJECT),
                Json.createObjectBuilder().add("name", name).build(),
                true);
    }

    private static OfficialDocument document(String name, long no) {
        RegisterEntry entry = new RegisterEntry(
                DocumentKind.RESOLUTION,
                2016,
                no,
                "莲塘社区决议〔2016〕第" + no + "号",
                "决议",
                LocalDate.of(2016, 8, 12),
                1,
                "CODE-" + no,
                null);
        return new OfficialDocument(request(name), entry, AT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aDocumentComesBackAsItWasWithItsVersions(String vendor) throws Exception {
        try (House house = new House(vendor)) {
            long old = house.in(em -> {
                OfficialDocument first = document("王𬭎毅𰻝", 1);
                new JpaDocumentRepository(em).add(first);
                return first.id();
            });
            house.in(em -> {
                JpaDocumentRepository documents = new JpaDocumentRepository(em);
                OfficialDocument second = document("㛃", 2);
                second.replace(documents.newest(ORIGIN, DocumentKind.RESOLUTION).orElseThrow());
                documents.add(second);
                documents.find(old).orElseThrow().ready(new StoredFile("ab", 10, 2, "PDF/A-2a"));
                return second.id();
            });
            house.in(em -> {
                JpaDocumentRepository documents = new JpaDocumentRepository(em);
                String hash =
                        CanonicalJson.sha256(CanonicalJson.of(request("王𬭎毅𰻝").snapshot()));
                OfficialDocument found =
                        documents.find(ORIGIN, DocumentKind.RESOLUTION, hash).orElseThrow();
                assertThat(found.id()).isEqualTo(old);
                assertThat(found.issuer()).isEqualTo(ISSUER);
                assertThat(found.order().snapshot().getString("name")).isEqualTo("王𬭎毅𰻝");
                assertThat(found.order().heading().createdAt().toInstant()).isEqualTo(AT.toInstant());
                assertThat(found.stored()).contains(new StoredFile("ab", 10, 2, "PDF/A-2a"));
                assertThat(documents.names("ab")).isTrue();
                assertThat(documents.names("cd")).isFalse();
                List<OfficialDocument> about = documents.about(PROJECT);
                assertThat(about)
                        .extracting(document -> document.view().state())
                        .containsExactly(DocumentView.State.READY, DocumentView.State.PENDING);
                assertThat(about.get(1).order().heading().replaces()).isEqualTo("莲塘社区决议〔2016〕第1号");
                return old;
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void manyAtOnceGetNumbersWithoutGapOrDoubleAndRollbacksGiveTheirsBack(String vendor) throws Exception {
        try (House house = new House(vendor)) {
            ExecutorService people = Executors.newFixedThreadPool(4);
            try {
                List<Callable<Long>> calls = IntStream.range(0, 24)
                        .<Callable<Long>>mapToObj(i -> () -> house.number(i % 6 == 5))
                        .toList();
                List<Future<Long>> futures = people.invokeAll(calls);
                List<Long> kept = new java.util.ArrayList<>();
                for (Future<Long> future : futures) {
                    kept.add(future.get());
                }
                kept.removeIf(no -> no == 0);
                assertThat(kept)
                        .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(1, 20)
                                .mapToObj(Long::valueOf)
                                .toList());
            } finally {
                people.shutdownNow();
            }
        }
    }

    /** One migrated database with the product's persistence unit. */
    private static final class House implements AutoCloseable {

        private final @Nullable EmbeddedPostgres postgres;
        private final DataSource source;
        private final EntityManagerFactory factory;

        House(String vendor) throws IOException {
            postgres = vendor.equals("h2") ? null : EmbeddedPostgres.builder().start();
            source = postgres == null ? h2() : postgres.getPostgresDatabase();
            Flyway.configure()
                    .dataSource(source)
                    .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                    .failOnMissingLocations(false)
                    .load()
                    .migrate();
            String name = "documents" + System.nanoTime();
            factory = Persistence.createEntityManagerFactory(
                    "weishishi",
                    Map.of(
                            "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                            "jakarta.persistence.jtaDataSource", "",
                            "jakarta.persistence.nonJtaDataSource", source,
                            "eclipselink.weaving", "false",
                            "eclipselink.session-name", name));
        }

        private static DataSource h2() {
            JdbcDataSource h2 = new JdbcDataSource();
            h2.setURL("jdbc:h2:mem:documents" + System.nanoTime() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
            return h2;
        }

        long in(Function<EntityManager, Long> work) {
            try (EntityManager em = factory.createEntityManager()) {
                EntityTransaction transaction = em.getTransaction();
                transaction.begin();
                long result = work.apply(em);
                transaction.commit();
                return result;
            }
        }

        /** @return the number taken, 0 when it was given back */
        long number(boolean rollBack) {
            try (EntityManager em = factory.createEntityManager()) {
                EntityTransaction transaction = em.getTransaction();
                transaction.begin();
                long no = new JpaRegisterCounters(em, new RegisterCounterOpening(source))
                        .next(4, DocumentKind.RESOLUTION, 2016);
                if (rollBack) {
                    transaction.rollback();
                    return 0;
                }
                transaction.commit();
                return no;
            }
        }

        @Override
        public void close() throws IOException {
            factory.close();
            if (postgres != null) {
                postgres.close();
            }
        }
    }
}
