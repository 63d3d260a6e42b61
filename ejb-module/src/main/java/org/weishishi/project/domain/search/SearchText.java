package org.weishishi.project.domain.search;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * 检索文字 · texts and what is typed to find them in one form: full-width as half-width, capital letters as small ones (NFKC), any
 * blank as one space. Characters are code points, so that 𬭎 is one.
 *
 * <p>Grams (字词) are the single characters and the pairs of neighbours of a text, and of words of Latin letters and digits also each
 * four neighbours, because pairs of digits are in every text. A text that holds a term holds all of the grams it needs; the other way
 * round it need not be, so grams only narrow a search down.
 */
public final class SearchText {

    private static final int MOST_TERMS = 5;
    private static final int LONGEST_TERM = 50;
    private static final Pattern LATIN = Pattern.compile("[\\p{ASCII}&&[^ \n]]{4,}");
    private static final Pattern BLANK = Pattern.compile("[\\p{Z}\\p{C}&&[^\\p{Cs}]]+");

    private SearchText() {}

    /** @return the text in the form that is searched */
    public static String fold(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return BLANK.matcher(plain).replaceAll(" ").strip();
    }

    /** @return as {@link #fold(String)}, at most so many characters: one character can become many */
    static String fold(String text, int most) {
        return start(fold(text), most);
    }

    /** @return the words typed, each to be found; at most five, of at most 50 characters */
    public static List<String> terms(String typed) {
        return Arrays.stream(fold(typed).split(" ", -1))
                .filter(term -> !term.isEmpty())
                .map(term -> start(term, LONGEST_TERM))
                .distinct()
                .limit(MOST_TERMS)
                .toList();
    }

    /** @return the grams of a folded text, none across a blank */
    public static Set<String> grams(String folded) {
        Set<String> grams = new LinkedHashSet<>();
        for (String word : folded.split("[ \n]", -1)) {
            int[] characters = word.codePoints().toArray();
            add(grams, characters, 1);
            add(grams, characters, 2);
            fours(grams, word);
        }
        return grams;
    }

    /** @return the grams all of which a text must have to hold the term */
    public static Set<String> needed(String term) {
        int[] characters = term.codePoints().toArray();
        Set<String> grams = new LinkedHashSet<>();
        add(grams, characters, characters.length == 1 ? 1 : 2);
        fours(grams, term);
        return grams;
    }

    private static void add(Set<String> grams, int[] characters, int size) {
        for (int i = 0; i + size <= characters.length; i++) {
            grams.add(new String(characters, i, size));
        }
    }

    private static void fours(Set<String> grams, String word) {
        Matcher run = LATIN.matcher(word);
        while (run.find()) {
            add(grams, run.group().codePoints().toArray(), 4);
        }
    }

    /** @return the first characters of a text */
    static String start(String text, int most) {
        return text.codePointCount(0, text.length()) <= most
                ? text
                : text.substring(0, text.offsetByCodePoints(0, most));
    }
}
