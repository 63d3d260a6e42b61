package org.weishishi.project.domain.search;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.weishishi.project.api.search.ProjectSort;

/**
 * 检索计划 · which of two ways finds a page with least work: walking the list in its order until the page is full, or taking all
 * projects that have the rarest words and sorting them. With {@code d} matches among {@code n} projects the walk reads about
 * {@code 20 n / d} rows and the other way {@code d}, so they meet at {@code d = √(20 n)}; without texts to compare a row of the walk costs a
 * quarter, and they meet at half of it.
 */
public enum SearchPlan {
    /** 顺序 · along the index of the list, to its end if need be. */
    WALK,
    /** 先顺序后字词 · along the index for some thousand rows, by grams when that did not fill the page. */
    WALK_SOME,
    /** 字词 · by grams. */
    GRAMS;

    private static final int PAGE = 20;
    private static final long FEW = 500;
    private static final Pattern CODE = Pattern.compile("\\d{9,12}-\\d{4}-\\d{4,}");

    /** @return the words all of which a match has, empty when only what an index holds is asked for */
    public static Set<String> words(ListCriteria criteria) {
        Set<String> words = new LinkedHashSet<>();
        criteria.terms().forEach(term -> words.addAll(SearchText.needed(term)));
        ListCriteria.Facets facets = criteria.facets();
        if (!words.isEmpty() || facets.kind() != null || facets.field() != null) {
            words.add(FacetTokens.of(criteria.scope(), facets.kind(), facets.field()));
        }
        return words;
    }

    /** @return whether an index of its own gives the list: kind and field, by change, nothing else */
    public static boolean kindAndField(ListCriteria criteria) {
        ListCriteria.Facets facets = criteria.facets();
        boolean both = facets.kind() != null && facets.field() != null;
        boolean rest = facets.status() != null
                || facets.stage() != null
                || !facets.amount().open()
                || !facets.created().open();
        return both && !rest && criteria.terms().isEmpty() && criteria.sort() == ProjectSort.UPDATED;
    }

    /**
     * @param state what the database can do
     * @param counts frequencies of those words and of the whole unit
     */
    public static SearchPlan of(ListCriteria criteria, SearchState state, WordCounts counts) {
        if (kindAndField(criteria)) {
            return WALK;
        }
        long unit = counts.unit(criteria);
        if (words(criteria).isEmpty() || !state.gramsIndexed() || (state.documents() > 0 && unit < FEW)) {
            return WALK;
        }
        if (state.documents() == 0) {
            return WALK_SOME;
        }
        boolean code =
                criteria.terms().stream().anyMatch(term -> CODE.matcher(term).matches());
        double meet = Math.sqrt(PAGE * (double) unit) / (criteria.terms().isEmpty() ? 2 : 1);
        return code || counts.matches(criteria) < meet ? GRAMS : WALK_SOME;
    }
}
