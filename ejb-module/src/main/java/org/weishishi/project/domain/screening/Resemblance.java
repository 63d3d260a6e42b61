package org.weishishi.project.domain.screening;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.weishishi.project.domain.proposal.Likeness;
import org.weishishi.project.domain.proposal.Likeness.Wish;

/** 名称和地点的相似 · of one project to others; the names of its community, street and district count nothing. */
final class Resemblance {

    private static final int STEM = 2;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final List<String> area;
    private final Wish name;
    private final Wish place;
    private final Set<String> numbers;

    Resemblance(CheckFacts.Declared declared) {
        this.area = declared.area();
        this.name = wish(declared.name());
        this.place = wish(declared.place());
        this.numbers = numbers(declared.place());
    }

    int name(Neighbour other) {
        return name.to(wish(other.name())).percent();
    }

    /** Two house numbers on one road are two places. */
    int place(Neighbour other) {
        Set<String> theirs = numbers(other.place());
        boolean elsewhere = !numbers.isEmpty() && !theirs.isEmpty() && Collections.disjoint(numbers, theirs);
        return elsewhere ? 0 : place.to(wish(other.place())).percent();
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .results()
                .map(MatchResult::group)
                .collect(Collectors.toSet());
    }

    /** @return the pieces of name and place that both have, the longest first */
    List<String> shared(List<Neighbour> others) {
        Set<String> pieces = new LinkedHashSet<>();
        for (Neighbour other : others) {
            Likeness names = name.to(wish(other.name()));
            Likeness places = place.to(wish(other.place()));
            pieces.addAll(names.shared());
            pieces.addAll(places.shared());
        }
        List<String> sorted = new ArrayList<>(pieces);
        sorted.sort(java.util.Comparator.comparing(String::length)
                .reversed()
                .thenComparing(java.util.Comparator.naturalOrder()));
        return sorted;
    }

    private Wish wish(String text) {
        String plain = text;
        for (String unit : area) {
            plain = plain.replace(unit, " ");
            String stem = unit.length() > STEM ? unit.substring(0, unit.length() - STEM) : unit;
            plain = stem.length() < STEM ? plain : plain.replace(stem, " ");
        }
        return new Wish(plain);
    }
}
