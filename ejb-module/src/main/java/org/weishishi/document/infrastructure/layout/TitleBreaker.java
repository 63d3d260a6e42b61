package org.weishishi.document.infrastructure.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** 标题断行 · GB/T 9704: a title in the fewest lines, of nearly equal length, that part no word. */
public final class TitleBreaker {

    private final float width;
    private final List<String> words;

    /**
     * @param width the widest a line may be, in points
     * @param words what is never parted
     */
    public TitleBreaker(float width, List<String> words) {
        this.width = width;
        this.words = List.copyOf(words);
    }

    /** @return the lines; together they hold every character, in order */
    public List<Line> lines(List<Glyph> glyphs) {
        Set<Integer> closed = closed(glyphs);
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from < glyphs.size()) {
            List<Glyph> rest = glyphs.subList(from, glyphs.size());
            float total = Typesetter.width(rest);
            int count = (int) Math.ceil(total / width);
            int to = count <= 1 ? glyphs.size() : end(glyphs, from, total / count, closed);
            lines.add(new Line(List.copyOf(glyphs.subList(from, to)), 0));
            from = to;
        }
        return lines;
    }

    /** The place nearest to the measure where the line may end and still fits. */
    private int end(List<Glyph> glyphs, int from, float measure, Set<Integer> closed) {
        int best = -1;
        int widest = from;
        float nearest = Float.MAX_VALUE;
        float used = 0;
        for (int i = from; i < glyphs.size() && used + glyphs.get(i).advance() <= width; i++) {
            used += glyphs.get(i).advance();
            widest = i + 1;
            if (!closed.contains(i + 1) && Math.abs(used - measure) < nearest) {
                nearest = Math.abs(used - measure);
                best = i + 1;
            }
        }
        return best > from ? best : Math.max(widest, from + 1);
    }

    /** Positions at which a line may not end. */
    private Set<Integer> closed(List<Glyph> glyphs) {
        Set<Integer> closed = new HashSet<>();
        int[] text = glyphs.stream().mapToInt(Glyph::codePoint).toArray();
        for (int i = 1; i < text.length; i++) {
            if (!Punctuation.breakable(text[i - 1], text[i])) {
                closed.add(i);
            }
        }
        for (String word : words) {
            close(text, word.codePoints().toArray(), closed);
        }
        return closed;
    }

    private static void close(int[] text, int[] word, Set<Integer> closed) {
        for (int at = 0; at + word.length <= text.length; at++) {
            if (Arrays.equals(text, at, at + word.length, word, 0, word.length)) {
                for (int i = 1; i < word.length; i++) {
                    closed.add(at + i);
                }
            }
        }
    }
}
