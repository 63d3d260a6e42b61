package org.weishishi.project.infrastructure.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.search.ProjectRow;
import org.weishishi.project.domain.search.FacetTokens;
import org.weishishi.project.domain.search.GramFrequency;
import org.weishishi.project.domain.search.ListCriteria;
import org.weishishi.project.domain.search.ListCriteria.Facets;
import org.weishishi.project.domain.search.ProjectListRepository;
import org.weishishi.project.domain.search.SearchPlan;
import org.weishishi.project.domain.search.SearchState;
import org.weishishi.project.domain.search.WordCounts;

/** 项目清单 on JPA; the indexes (unit, …, sort key desc, id desc) give each list in its order. */
@ApplicationScoped
public class JpaProjectListRepository implements ProjectListRepository {

    private static final int SOME = 4000;
    private static final long SURELY_MANY = 5L * COUNTED;

    private final EntityManager em;
    private final int some;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    JpaProjectListRepository() {
        this(null, SOME);
    }

    @Inject
    public JpaProjectListRepository(EntityManager em) {
        this(em, SOME);
    }

    /** @param some rows a walk reads before grams answer */
    public JpaProjectListRepository(EntityManager em, int some) {
        this.em = em;
        this.some = some;
    }

    @Override
    public Found find(ListCriteria criteria, int size) {
        planAnew(criteria.facets());
        WordCounts known = frequencies(criteria);
        return switch (plan(criteria, known)) {
            case WALK -> page(walk(criteria, null, size + 1), criteria, size, known);
            case GRAMS -> byGrams(criteria, size, known);
            case WALK_SOME -> walkSome(criteria, size, known);
        };
    }

    @Override
    public List<ProjectRow> read(ListCriteria criteria, int size) {
        return walk(criteria, null, size);
    }

    @Override
    public int count(ListCriteria criteria) {
        return new ListQuery(criteria).ids(em, COUNTED).size();
    }

    /** Without the values PostgreSQL takes every range for a narrow one, sorts what lies in it and is slow where much does. */
    private void planAnew(Facets facets) {
        boolean ranged = !facets.amount().open() || !facets.created().open();
        if (ranged && state().gramsIndexed()) {
            em.createNativeQuery("set local plan_cache_mode = force_custom_plan")
                    .executeUpdate();
        }
    }

    private SearchPlan plan(ListCriteria criteria, WordCounts known) {
        return SearchPlan.words(criteria).isEmpty() ? SearchPlan.WALK : SearchPlan.of(criteria, state(), known);
    }

    private Found walkSome(ListCriteria criteria, int size, WordCounts known) {
        List<Object> floor = ListQuery.along(criteria).keys(em, some);
        List<ProjectRow> rows = walk(criteria, floor.isEmpty() ? null : floor.get(0), size + 1);
        return floor.isEmpty() || rows.size() > size
                ? page(rows, criteria, size, known)
                : byGrams(criteria, size, known);
    }

    private List<ProjectRow> walk(ListCriteria criteria, @Nullable Object floor, int limit) {
        return new ListQuery(criteria)
                .needles(criteria)
                .after(criteria.after())
                .down(floor)
                .rows(em, limit);
    }

    private Found byGrams(ListCriteria criteria, int size, WordCounts known) {
        boolean first = criteria.after() == null;
        List<Long> ids = ListQuery.byWords(criteria, known.chosen(criteria))
                .after(criteria.after())
                .sortedIds(em, first ? Math.max(COUNTED, size + 1) : size + 1);
        List<Long> shown = ids.subList(0, Math.min(size, ids.size()));
        List<ProjectRow> rows = shown.isEmpty()
                ? List.of()
                : new ListQuery(criteria).among(shown).rows(em, size);
        return new Found(rows, ids.size() > size, first ? Math.min(COUNTED, ids.size()) : null);
    }

    private Found page(List<ProjectRow> rows, ListCriteria criteria, int size, WordCounts known) {
        boolean more = rows.size() > size;
        List<ProjectRow> shown = more ? new ArrayList<>(rows.subList(0, size)) : rows;
        return new Found(shown, more, criteria.after() == null ? total(rows, more, criteria, known) : null);
    }

    private @Nullable Integer total(List<ProjectRow> rows, boolean more, ListCriteria criteria, WordCounts known) {
        if (!more) {
            return rows.size();
        }
        if (SearchPlan.kindAndField(criteria)) {
            return new ListQuery(criteria).needles(criteria).ids(em, COUNTED).size();
        }
        Facets facets = criteria.facets();
        if (SearchPlan.words(criteria).isEmpty()) {
            return indexed(facets) ? count(criteria) : null;
        }
        String token = FacetTokens.of(criteria.scope(), facets.kind(), facets.field());
        boolean alone = criteria.terms().isEmpty() && bounds(facets) == 0;
        return alone && known.known().getOrDefault(token, 0L) > SURELY_MANY ? COUNTED : null;
    }

    /** With one bound beside the unit an index counts; with more the rest would have to be looked through. */
    private static boolean indexed(Facets facets) {
        return bounds(facets) <= 1;
    }

    private static int bounds(Facets facets) {
        boolean status =
                facets.status() != null && (facets.stage() == null || facets.status() != ProjectStatus.RUNNING);
        int bounds = status ? 1 : 0;
        bounds += facets.stage() == null ? 0 : 1;
        bounds += facets.amount().open() ? 0 : 1;
        return bounds + (facets.created().open() ? 0 : 1);
    }

    private WordCounts frequencies(ListCriteria criteria) {
        if (SearchPlan.words(criteria).isEmpty()) {
            return new WordCounts(Map.of(), 0);
        }
        List<String> words = new ArrayList<>(SearchPlan.words(criteria));
        words.add(FacetTokens.of(criteria.scope(), null, null));
        Map<String, Long> known = em
                .createQuery("select f from GramFrequency f where f.gram in :words", GramFrequency.class)
                .setParameter("words", words)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(GramFrequency::gram, GramFrequency::documents));
        return new WordCounts(known, state().documents());
    }

    private SearchState state() {
        return em.find(SearchState.class, SearchState.ONLY);
    }
}
