package org.weishishi.project.domain.proposal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * 相似度 · how much two wishes say the same: pairs of neighbouring characters that both have, as a share of the shorter one (overlap
 * coefficient). One word of three characters alone (老年人) is no likeness. Punctuation, width, case and the words every wish has (社区, 建议) count nothing.
 *
 * @param percent 30 to 100
 * @param shared the pieces both have, longest first, at most five: the reason to show
 */
public record Likeness(int percent, List<String> shared) {

    private static final int LEAST_PERCENT = 30;
    private static final int PAIRS_OF_ONE_PIECE = 3;
    private static final int FEWEST_PAIRS = 2;
    private static final int MOST_PIECES = 5;
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+|" + commonWords());

    /** A wish taken apart once, to be compared with many. */
    public static final class Wish {
        private final List<List<String>> pieces = new ArrayList<>();
        private final Set<String> pairs = new HashSet<>();

        /** Takes a text apart. */
        public Wish(String text) {
            String plain = plain(text);
            for (String piece : APART.split(plain, -1)) {
                int[] characters = piece.codePoints().toArray();
                List<String> row = new ArrayList<>();
                for (int i = 0; i + 1 < characters.length; i++) {
                    row.add(new String(characters, i, 2));
                }
                pieces.add(row);
                pairs.addAll(row);
            }
        }

        /** @return whether a text has so many of the pairs that it can be like; quick, for looking through thousands */
        public boolean touches(String text) {
            String plain = plain(text);
            int found = 0;
            for (String pair : pairs) {
                found += plain.contains(pair) ? 1 : 0;
                if (found == FEWEST_PAIRS) {
                    return true;
                }
            }
            return false;
        }

        /** @return how like the other is; {@link #percent} 0 when it is not */
        public Likeness to(Wish other) {
            Set<String> both = new HashSet<>(pairs);
            both.retainAll(other.pairs);
            int percent = 100 * both.size() / Math.max(1, Math.min(pairs.size(), other.pairs.size()));
            List<String> shared = runs(both);
            boolean one = shared.size() == 1 && both.size() < PAIRS_OF_ONE_PIECE;
            return one || percent < LEAST_PERCENT ? new Likeness(0, List.of()) : new Likeness(percent, shared);
        }

        private List<String> runs(Set<String> both) {
            Set<String> found = new LinkedHashSet<>();
            for (List<String> row : pieces) {
                StringBuilder run = new StringBuilder();
                for (String pair : row) {
                    if (!both.contains(pair)) {
                        found.add(run.toString());
                        run.setLength(0);
                    } else {
                        run.append(run.length() == 0 ? pair : pair.substring(pair.offsetByCodePoints(0, 1)));
                    }
                }
                found.add(run.toString());
            }
            found.remove("");
            return found.stream()
                    .sorted(Comparator.comparing(String::length).reversed())
                    .limit(MOST_PIECES)
                    .toList();
        }
    }

    private static String plain(String text) {
        String normal = Normalizer.isNormalized(text, Normalizer.Form.NFKC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC);
        return normal.toLowerCase(Locale.ROOT);
    }

    private static String commonWords() {
        try (InputStream in =
                Objects.requireNonNull(Likeness.class.getResourceAsStream("/org/weishishi/project/common-words.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
