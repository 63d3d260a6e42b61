package org.weishishi.project.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.house.StoredHouse;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.search.ProjectRow;
import org.weishishi.project.api.search.ProjectSort;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.project.domain.search.ListCriteria;
import org.weishishi.project.domain.search.ListCriteria.Cursor;
import org.weishishi.project.domain.search.ListCriteria.Facets;
import org.weishishi.project.domain.search.ListCriteria.Level;
import org.weishishi.project.domain.search.ListCriteria.Range;
import org.weishishi.project.domain.search.ListCriteria.Scope;
import org.weishishi.project.domain.search.ProjectListRepository;
import org.weishishi.project.domain.search.ProjectListRepository.Found;
import org.weishishi.project.domain.search.SearchEntry;
import org.weishishi.project.domain.search.SearchText;
import org.weishishi.project.infrastructure.search.JpaProjectListRepository;

/** Lists on the real schema: whatever is asked, the rows are those that a plain look through all projects finds, in that order. */
class StoredListsTest {

    private static final int TRIES = 30;
    private static final Facets ALL = new Facets(null, null, null, null, Range.any(), Range.any());
    private static final List<Scope> SCOPES = List.of(
            Scope.CITY, new Scope(Level.DISTRICT, 10), new Scope(Level.STREET, 20), new Scope(Level.COMMUNITY, 32));

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void everyListIsWhatALookThroughAllFinds(String vendor) throws Exception {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            new Shelf(house).fill(240);
            Map<MicroProject, String> all = all(house);
            everything(house, all, 4000);
            pretendCounted(house);
            everything(house, all, 4000);
            everything(house, all, 25);
        }
    }

    /** As if there were many projects, in which a word of few is rare: then PostgreSQL takes its index of grams. */
    private static void pretendCounted(StoredHouse house) {
        house.inTransaction(em -> {
            em.createQuery("update SearchState s set s.documents = 1000000").executeUpdate();
            em.createNativeQuery("insert into gram_frequency (gram, documents) values ('路灯', 500000)")
                    .executeUpdate();
            for (Scope scope : SCOPES) {
                em.createNativeQuery("insert into gram_frequency (gram, documents) values (?, 10000)")
                        .setParameter(1, org.weishishi.project.domain.search.FacetTokens.of(scope, null, null))
                        .executeUpdate();
            }
        });
    }

    private static Map<MicroProject, String> all(StoredHouse house) {
        return house.reading(em ->
                em.createQuery("select p from MicroProject p", MicroProject.class).getResultList().stream()
                        .collect(Collectors.toMap(
                                project -> project,
                                project ->
                                        em.find(SearchEntry.class, project.id()).text())));
    }

    private static void everything(StoredHouse house, Map<MicroProject, String> all, int some) {
        Random random = new Random(11);
        for (int i = 0; i < TRIES; i++) {
            ListCriteria criteria = any(random);
            List<Long> expected = expected(all, criteria);
            List<Long> found = new ArrayList<>();
            @Nullable Cursor after = null;
            do {
                ListCriteria page = criteria.from(after);
                Found next = house.in(() -> new JpaProjectListRepository(house.em(), some).find(page, 7));
                if (after == null && next.total() != null) {
                    assertThat(next.total()).as("%s", criteria).isEqualTo(expected.size());
                }
                next.rows().forEach(row -> found.add(row.id()));
                after = next.more() ? cursor(next.rows().get(6), criteria.sort()) : null;
            } while (after != null);
            assertThat(found).as("%s", criteria).isEqualTo(expected);
        }
    }

    private static ListCriteria any(Random random) {
        Facets facets = new Facets(
                random.nextInt(3) == 0 ? "SERVICE" : null,
                random.nextInt(4) == 0 ? "ACTIVITY" : null,
                random.nextInt(4) == 0 ? ProjectStatus.DRAFT : null,
                null,
                random.nextInt(4) == 0 ? new Range<>(new BigDecimal("50000"), new BigDecimal("300000")) : Range.any(),
                random.nextInt(4) == 0 ? new Range<>(Shelf.START.plusHours(20), null) : Range.any());
        List<String> terms = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            String word = Shelf.WORDS.get(random.nextInt(Shelf.WORDS.size()));
            int cut = word.offsetByCodePoints(0, random.nextInt(word.codePointCount(0, word.length())));
            terms.addAll(SearchText.terms(random.nextBoolean() ? word : word.substring(cut)));
        }
        ProjectSort sort = List.of(ProjectSort.values()).get(random.nextInt(3));
        return new ListCriteria(SCOPES.get(random.nextInt(SCOPES.size())), facets, terms, sort, null);
    }

    private static List<Long> expected(Map<MicroProject, String> all, ListCriteria criteria) {
        return all.entrySet().stream()
                .filter(entry -> criteria.terms().stream().allMatch(entry.getValue()::contains))
                .map(Map.Entry::getKey)
                .filter(inside(criteria))
                .sorted(order(criteria.sort()).thenComparing(MicroProject::id).reversed())
                .map(MicroProject::id)
                .toList();
    }

    private static Predicate<MicroProject> inside(ListCriteria criteria) {
        Facets facets = criteria.facets();
        return project -> inScope(project, criteria.scope())
                && (facets.kind() == null || project.details().kind().toString().equals(facets.kind()))
                && (facets.field() == null
                        || project.details().field().toString().equals(facets.field()))
                && (facets.status() == null || project.status() == facets.status())
                && within(facets.amount(), project.details().amount().yuan())
                && within(instants(facets.created()), project.createdAt().toInstant());
    }

    private static boolean inScope(MicroProject project, Scope scope) {
        return switch (scope.column()) {
            case CITY -> true;
            case DISTRICT -> project.locality().districtId() == scope.id();
            case STREET -> project.locality().streetId() == scope.id();
            case COMMUNITY -> project.locality().communityId() == scope.id();
        };
    }

    private static Range<Instant> instants(Range<OffsetDateTime> range) {
        OffsetDateTime from = range.from();
        return new Range<>(from == null ? null : from.toInstant(), null);
    }

    private static <T extends Comparable<? super T>> boolean within(Range<T> range, T value) {
        T from = range.from();
        T below = range.below();
        return (from == null || value.compareTo(from) >= 0) && (below == null || value.compareTo(below) < 0);
    }

    private static Comparator<MicroProject> order(ProjectSort sort) {
        return switch (sort) {
            case UPDATED -> Comparator.comparing(p -> p.updatedAt().toInstant());
            case CREATED -> Comparator.comparing(p -> p.createdAt().toInstant());
            case AMOUNT -> Comparator.comparing(p -> p.details().amount().yuan());
        };
    }

    private static Cursor cursor(ProjectRow last, ProjectSort sort) {
        Object key = switch (sort) {
            case UPDATED -> last.updatedAt();
            case CREATED -> last.createdAt();
            case AMOUNT -> last.amount().yuan();
        };
        return new Cursor(key, last.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aRevisedProjectIsFoundByItsNewWordsAtOnce(String vendor) throws Exception {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            long id = new Shelf(house).fill(1).get(0);
            house.inTransaction(em -> em.createNativeQuery("update micro_project set name = ? where id = ?")
                    .setParameter(1, "Ａ座𬭎电梯")
                    .setParameter(2, id)
                    .executeUpdate());
            assertThat(found(house, "a座𬭎")).isEmpty();
            house.inTransaction(
                    em -> StoredHouse.with(new org.weishishi.project.infrastructure.JpaProjectRepository(), em)
                            .revised(em.find(MicroProject.class, id)));
            assertThat(found(house, "a座𬭎 电梯")).containsExactly(id);
            assertThat(found(house, "梯电")).isEmpty();
        }
    }

    private static List<Long> found(StoredHouse house, String typed) {
        ListCriteria criteria = new ListCriteria(Scope.CITY, ALL, SearchText.terms(typed), ProjectSort.UPDATED, null);
        return house.in(() -> {
            ProjectListRepository lists = new JpaProjectListRepository(house.em());
            return lists.find(criteria, 20).rows().stream().map(ProjectRow::id).toList();
        });
    }
}
