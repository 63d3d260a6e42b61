package org.weishishi.document.application.wording;

import java.util.ArrayList;
import java.util.List;
import org.weishishi.document.api.wording.TemplateLine;
import org.weishishi.document.api.wording.TemplateLine.Change;

/** 逐行对照 · the lines that differ between two texts, with some lines around them. */
final class LineDifference {

    private static final int AROUND = 2;

    private final List<String> before;
    private final List<String> after;

    private LineDifference(String before, String after) {
        this.before = before.lines().toList();
        this.after = after.lines().toList();
    }

    /** @return empty when the texts are the same */
    static List<TemplateLine> of(String before, String after) {
        return near(new LineDifference(before, after).all());
    }

    private List<TemplateLine> all() {
        int[][] common = common();
        List<TemplateLine> lines = new ArrayList<>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                lines.add(new TemplateLine(Change.SAME, after.get(j)));
                i++;
                j++;
            } else if (j >= after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                lines.add(new TemplateLine(Change.REMOVED, before.get(i++)));
            } else {
                lines.add(new TemplateLine(Change.ADDED, after.get(j++)));
            }
        }
        return lines;
    }

    /** Length of the longest common rest from each pair of lines on. */
    private int[][] common() {
        int[][] common = new int[before.size() + 1][after.size() + 1];
        for (int i = before.size() - 1; i >= 0; i--) {
            for (int j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private static List<TemplateLine> near(List<TemplateLine> all) {
        List<TemplateLine> near = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            int from = Math.max(0, i - AROUND);
            int to = Math.min(all.size(), i + AROUND + 1);
            if (all.subList(from, to).stream().anyMatch(line -> line.change() != Change.SAME)) {
                near.add(all.get(i));
            }
        }
        return near;
    }
}
