package org.weishishi.project.domain.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * 字词估计 · what the known frequencies say about a list: about how many projects match, and which words find them with least work.
 *
 * @param known in about how many projects a word is; a word that is missing is rare
 * @param documents how many projects there were when they were counted
 */
public record WordCounts(Map<String, Long> known, long documents) {

    private static final long RARE = 100;
    private static final int LOOKED_UP = 6;
    private static final int MUCH_MORE_FREQUENT = 20;
    private static final double FEW_ENOUGH = 200;

    /** Copies the map. */
    public WordCounts {
        known = Map.copyOf(known);
    }

    /** @return projects of the unit, 0 when that is not known */
    long unit(ListCriteria criteria) {
        return known.getOrDefault(FacetTokens.of(criteria.scope(), null, null), 0L);
    }

    /**
     * Words that are typed together are neither independent nor the same: the rarest term counts in full, the next with the root of its
     * share, the one after with the root of that.
     *
     * @return about how many projects of the list there are, as far as words, unit, kind and field say
     */
    double matches(ListCriteria criteria) {
        List<Double> shares = new ArrayList<>();
        for (String term : criteria.terms()) {
            shares.add(SearchText.needed(term).stream()
                    .mapToDouble(this::share)
                    .min()
                    .orElse(1));
        }
        shares.sort(Comparator.naturalOrder());
        double matches = documents * share(token(criteria));
        double power = 1;
        for (double share : shares) {
            matches *= Math.pow(share, power);
            power /= 2;
        }
        return matches;
    }

    /**
     * A word much more frequent than the rarest narrows little down and takes long to read; what is left over is compared with the text
     * anyway. Unit, kind and field are compared nowhere else, so they are always among the words, except the city, which all projects have.
     *
     * @return the words to look projects up by
     */
    public Set<String> chosen(ListCriteria criteria) {
        Set<String> chosen = new LinkedHashSet<>();
        double left = documents;
        if (bounded(criteria)) {
            chosen.add(token(criteria));
            left *= share(token(criteria));
        }
        List<String> words = criteria.terms().stream()
                .flatMap(term -> SearchText.needed(term).stream())
                .distinct()
                .sorted(Comparator.comparing(this::share))
                .limit(LOOKED_UP)
                .toList();
        for (String word : words) {
            boolean wanted =
                    (left > FEW_ENOUGH && share(word) <= MUCH_MORE_FREQUENT * share(words.get(0))) || chosen.isEmpty();
            if (wanted) {
                chosen.add(word);
                left *= share(word);
            }
        }
        return chosen;
    }

    private static boolean bounded(ListCriteria criteria) {
        ListCriteria.Facets facets = criteria.facets();
        return criteria.scope().column() != ListCriteria.Level.CITY || facets.kind() != null || facets.field() != null;
    }

    private static String token(ListCriteria criteria) {
        return FacetTokens.of(
                criteria.scope(), criteria.facets().kind(), criteria.facets().field());
    }

    private double share(String word) {
        return (double) known.getOrDefault(word, RARE) / Math.max(1, documents);
    }
}
