package org.weishishi.document.infrastructure.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** 标题断行 · GB/T 9704: a title in the fewest lines, of nearly equal length, that part no word. */
public final class TitleBreaker {

    /** 关于: a line does not end with it, and gladly begins with it. */
    private static final int[] ABOUT = {0x5173, 0x4E8E};

    /** What a line that begins with 关于 may differ from the mean for it, in characters squared. */
    private static final double GLADLY = 16 * PageGrid.TITLE * PageGrid.TITLE;

    /** 的: a line does not begin with it. */
    private static final int OF = 0x7684;

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
        int[] text = glyphs.stream().mapToInt(Glyph::codePoint).toArray();
        BitSet closed = closed(text);
        float[] upTo = upTo(glyphs);
        int least = Math.max(1, (int) Math.ceil(upTo[glyphs.size()] / width));
        for (int count = least; count <= least + 2; count++) {
            int[] ends = ends(upTo, count, closed, text);
            if (ends.length > 0) {
                return cut(glyphs, ends);
            }
        }
        return new LineBreaker(width, false).lines(glyphs, 0);
    }

    private static float[] upTo(List<Glyph> glyphs) {
        float[] upTo = new float[glyphs.size() + 1];
        for (int i = 0; i < glyphs.size(); i++) {
            upTo[i + 1] = upTo[i] + glyphs.get(i).advance();
        }
        return upTo;
    }

    /** The ends of that many lines with the least sum of squared differences from their mean; none when it cannot be done. */
    private int[] ends(float[] upTo, int count, BitSet closed, int[] text) {
        int n = upTo.length - 1;
        float mean = upTo[n] / count;
        double[][] cost = new double[count + 1][n + 1];
        int[][] before = new int[count + 1][n + 1];
        for (double[] row : cost) {
            Arrays.fill(row, Double.MAX_VALUE);
        }
        cost[0][0] = 0;
        BitSet glad = beginsAbout(text);
        for (int line = 1; line <= count; line++) {
            for (int end = 1; end <= n; end++) {
                if (!closed.get(end)) {
                    best(upTo, mean, cost, before, line, end);
                    cost[line][end] -= glad.get(end) && cost[line][end] < Double.MAX_VALUE ? GLADLY : 0;
                }
            }
        }
        return cost[count][n] == Double.MAX_VALUE ? new int[0] : trace(before, count, n);
    }

    private static BitSet beginsAbout(int[] text) {
        BitSet begins = new BitSet();
        for (int i = 1; i + 1 < text.length; i++) {
            begins.set(i, text[i] == ABOUT[0] && text[i + 1] == ABOUT[1]);
        }
        return begins;
    }

    private void best(float[] upTo, float mean, double[][] cost, int[][] before, int line, int end) {
        for (int start = end - 1; start >= 0 && upTo[end] - upTo[start] <= width; start--) {
            double off = upTo[end] - upTo[start] - mean;
            double sum = cost[line - 1][start] + off * off;
            if (cost[line - 1][start] < Double.MAX_VALUE && sum < cost[line][end]) {
                cost[line][end] = sum;
                before[line][end] = start;
            }
        }
    }

    private static int[] trace(int[][] before, int count, int n) {
        int[] ends = new int[count];
        int end = n;
        for (int line = count; line > 0; line--) {
            ends[line - 1] = end;
            end = before[line][end];
        }
        return ends;
    }

    private static List<Line> cut(List<Glyph> glyphs, int[] ends) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int end : ends) {
            lines.add(new Line(List.copyOf(glyphs.subList(from, end)), 0));
            from = end;
        }
        return lines;
    }

    /** Positions at which a line may not end. */
    private BitSet closed(int[] text) {
        BitSet closed = new BitSet();
        for (int i = 1; i < text.length; i++) {
            boolean about = i > 1 && text[i - 2] == ABOUT[0] && text[i - 1] == ABOUT[1];
            if (about || text[i] == OF || !Punctuation.breakable(text[i - 1], text[i])) {
                closed.set(i);
            }
        }
        for (String word : words) {
            close(text, word.codePoints().toArray(), closed);
        }
        return closed;
    }

    private static void close(int[] text, int[] word, BitSet closed) {
        for (int at = 0; at + word.length <= text.length; at++) {
            if (Arrays.equals(text, at, at + word.length, word, 0, word.length)) {
                closed.set(at + 1, at + word.length);
            }
        }
    }
}
