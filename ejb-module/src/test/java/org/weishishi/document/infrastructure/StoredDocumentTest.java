package org.weishishi.document.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentRequest;
import org.weishishi.document.api.DocumentView;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.document.domain.RegisterEntry;
import org.weishishi.document.domain.StoredFile;
import org.weishishi.house.StoredHouse;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
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
        try (StoredHouse house = StoredHouse.on(vendor)) {
            long old = house.reading(em -> {
                OfficialDocument first = document("王𬭎毅𰻝", 1);
                new JpaDocumentRepository(em).add(first);
                return first.id();
            });
            house.reading(em -> {
                JpaDocumentRepository documents = new JpaDocumentRepository(em);
                OfficialDocument second = document("㛃", 2);
                second.replace(documents.newest(ORIGIN, DocumentKind.RESOLUTION).orElseThrow());
                documents.add(second);
                documents.find(old).orElseThrow().ready(new StoredFile("ab", 10, 2, "PDF/A-2a"));
                return second.id();
            });
            house.reading(em -> {
                JpaDocumentRepository documents = new JpaDocumentRepository(em);
                OfficialDocument found = documents.find(old).orElseThrow();
                assertThat(found.tells(request("王𬭎毅𰻝").snapshot())).isTrue();
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
    void aChangeBackIsKeptAndTwoVersionsNeverFollowTheSameOne(String vendor) throws Exception {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            for (int no = 1; no <= 3; no++) {
                int number = no;
                house.inTransaction(em -> follow(em, document(number == 2 ? "乙" : "甲", number)));
            }
            house.inTransaction(em -> {
                OfficialDocument newest = new JpaDocumentRepository(em)
                        .newest(ORIGIN, DocumentKind.RESOLUTION)
                        .orElseThrow();
                assertThat(newest.order().heading().number()).endsWith("第3号");
                assertThat(newest.order().heading().replaces()).endsWith("第2号");
            });
            OfficialDocument fork = document("丙", 4);
            assertThatThrownBy(() -> house.inTransaction(em -> {
                        JpaDocumentRepository documents = new JpaDocumentRepository(em);
                        fork.replace(documents.about(PROJECT).get(0));
                        documents.add(fork);
                    }))
                    .satisfies(e -> assertThat(String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT))
                            .contains("uk_official_document_edition"));
        }
    }

    private static void follow(EntityManager em, OfficialDocument document) {
        JpaDocumentRepository documents = new JpaDocumentRepository(em);
        documents.newest(ORIGIN, DocumentKind.RESOLUTION).ifPresent(document::replace);
        documents.add(document);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void manyAtOnceGetNumbersWithoutGapOrDoubleAndRollbacksGiveTheirsBack(String vendor) throws Exception {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            ExecutorService people = Executors.newFixedThreadPool(4);
            try {
                List<Callable<Long>> calls = IntStream.range(0, 24)
                        .<Callable<Long>>mapToObj(i -> () -> number(house, i % 6 == 5))
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

    /** @return the number taken, 0 when it was given back */
    private static long number(StoredHouse house, boolean rollBack) {
        try {
            return house.reading(em -> {
                long no = new JpaRegisterCounters(em, new RegisterCounterOpening(house.source()))
                        .next(4, DocumentKind.RESOLUTION, 2016);
                if (rollBack) {
                    throw new IllegalStateException("given back");
                }
                return no;
            });
        } catch (IllegalStateException givenBack) {
            return 0;
        }
    }
}
