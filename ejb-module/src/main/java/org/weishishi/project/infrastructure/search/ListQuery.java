package org.weishishi.project.infrastructure.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.search.ProjectRow;
import org.weishishi.project.api.search.ProjectSort;
import org.weishishi.project.domain.search.ListCriteria;
import org.weishishi.project.domain.search.ListCriteria.Cursor;
import org.weishishi.project.domain.search.ListCriteria.Facets;
import org.weishishi.project.domain.search.ListCriteria.Level;
import org.weishishi.project.domain.search.ListCriteria.Range;
import org.weishishi.shared.Likeness;

/** One query of a list being put together: conditions, their values, the order. */
final class ListQuery {

    /** Only the columns shown, straight into the row; no project is loaded. */
    static final String ROWS =
            "select new org.weishishi.project.api.search.ProjectRow(p.id, p.code, p.declaration.name,"
                    + " p.declaration.kind, p.declaration.kindName, p.declaration.field, p.declaration.fieldName,"
                    + " p.locality.districtId, p.locality.streetId, p.locality.communityId, p.locality.communityName,"
                    + " p.declaration.proposerUnit, p.declaration.amount, p.declaration.amountDemonstration, p.status,"
                    + " p.stage, p.createdAt, p.updatedAt)";

    private static final Map<ProjectSort, String> KEYS = Map.of(
            ProjectSort.UPDATED, "p.updatedAt",
            ProjectSort.CREATED, "p.createdAt",
            ProjectSort.AMOUNT, "p.declaration.amount");

    private final List<String> terms = new ArrayList<>();
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String key;
    private boolean words;

    ListQuery(ListCriteria criteria) {
        this(criteria, true);
    }

    private ListQuery(ListCriteria criteria, boolean inUnit) {
        key = key(criteria.sort());
        if (inUnit && criteria.scope().column() != Level.CITY) {
            add(
                    "p.locality." + criteria.scope().column().name().toLowerCase(Locale.ROOT) + "Id = :scope",
                    "scope",
                    criteria.scope().id());
        }
        Facets facets = criteria.facets();
        equal("p.status", "status", facets.status());
        equal("p.stage", "stage", facets.stage());
        inside("p.declaration.amount", "amount", facets.amount());
        inside("p.createdAt", "created", facets.created());
    }

    /** Only what the index of the list in its order holds, so that reading along it costs what its rows cost. */
    static ListQuery along(ListCriteria criteria) {
        Facets facets = criteria.facets();
        boolean updated = criteria.sort() == ProjectSort.UPDATED;
        boolean stage = facets.stage() != null;
        Facets held = new Facets(
                null,
                null,
                updated && !stage ? facets.status() : null,
                updated ? facets.stage() : null,
                criteria.sort() == ProjectSort.AMOUNT ? facets.amount() : Range.any(),
                criteria.sort() == ProjectSort.CREATED ? facets.created() : Range.any());
        return new ListQuery(new ListCriteria(criteria.scope(), held, List.of(), criteria.sort(), null))
                .after(criteria.after());
    }

    /** Unit, kind and field stand among the words: said twice, PostgreSQL would expect fewer rows and read the whole unit instead. */
    static ListQuery byWords(ListCriteria criteria, Set<String> words) {
        return new ListQuery(criteria, false).having(words).terms(criteria);
    }

    static String key(ProjectSort sort) {
        return KEYS.getOrDefault(sort, "");
    }

    /** What no index of the list holds. */
    ListQuery needles(ListCriteria criteria) {
        equal("p.declaration.kind", "kind", kind(criteria.facets().kind()));
        equal("p.declaration.field", "field", criteria.facets().field());
        return terms(criteria);
    }

    private ListQuery terms(ListCriteria criteria) {
        int number = 0;
        for (String term : criteria.terms()) {
            words = true;
            String name = "term" + number++;
            add("t.text like :" + name + " escape '!'", name, Likeness.containing(term));
        }
        return this;
    }

    /** Written so that the index is entered at the cursor: JPQL has no row values. */
    ListQuery after(@Nullable Cursor cursor) {
        if (cursor != null) {
            add(key + " <= :key and (" + key + " < :key or p.id < :id)", "key", cursor.key());
            values.put("id", cursor.id());
        }
        return this;
    }

    ListQuery down(@Nullable Object floor) {
        if (floor != null) {
            add(key + " >= :floor", "floor", floor);
        }
        return this;
    }

    ListQuery among(List<Long> ids) {
        add("p.id in :ids", "ids", ids);
        return this;
    }

    /** PostgreSQL only: through the inverted index. */
    private ListQuery having(Set<String> grams) {
        words = true;
        add(
                "SQL('string_to_array(?, '' '') @> string_to_array(?, '' '')', t.grams, :grams) = true",
                "grams",
                String.join(" ", grams));
        return this;
    }

    List<ProjectRow> rows(EntityManager em, int limit) {
        return query(em, ROWS, " order by " + key + " desc, p.id desc", ProjectRow.class)
                .setMaxResults(limit)
                .getResultList();
    }

    /** Sorts what was found; the function keeps PostgreSQL from walking an index in this order instead. */
    List<Long> sortedIds(EntityManager em, int limit) {
        return query(em, "select p.id", " order by SQL('greatest(?)', " + key + ") desc, p.id desc", Long.class)
                .setMaxResults(limit)
                .getResultList();
    }

    List<Long> ids(EntityManager em, int limit) {
        return query(em, "select p.id", "", Long.class).setMaxResults(limit).getResultList();
    }

    List<Object> keys(EntityManager em, int first) {
        return query(em, "select " + key, " order by " + key + " desc, p.id desc", Object.class)
                .setFirstResult(first)
                .setMaxResults(1)
                .getResultList();
    }

    private <T> TypedQuery<T> query(EntityManager em, String select, String order, Class<T> type) {
        if (words) {
            terms.add(0, "t.projectId = p.id");
        }
        String from = words ? " from MicroProject p, SearchEntry t" : " from MicroProject p";
        String where = terms.isEmpty() ? "" : " where " + String.join(" and ", terms);
        TypedQuery<T> query = em.createQuery(select + from + where + order, type);
        values.forEach(((Query) query)::setParameter);
        return query;
    }

    private void equal(String path, String name, @Nullable Object value) {
        if (value != null) {
            add(path + " = :" + name, name, value);
        }
    }

    private void inside(String path, String name, Range<?> range) {
        if (range.from() != null) {
            add(path + " >= :" + name + "From", name + "From", range.from());
        }
        if (range.below() != null) {
            add(path + " < :" + name + "Below", name + "Below", range.below());
        }
    }

    private void add(String term, String name, Object value) {
        terms.add(term);
        values.put(name, value);
    }

    private static @Nullable Object kind(@Nullable String code) {
        return code == null ? null : ProjectKind.valueOf(code);
    }
}
