package org.weishishi.project.api.intake;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * 一次导入 · one file that was given for import.
 *
 * @param id its number
 * @param format what its rows are, such as {@code proposal}
 * @param fileName name of the file
 * @param state where it stands
 * @param reason bundle key of why it failed as a whole, null otherwise
 * @param reasonArgs arguments of that text
 * @param orderedBy who gave it: unit, post, name
 * @param orderedAt when
 * @param rows how many rows it has, 0 until it was opened
 * @param lines how many rows there are of each state
 */
public record ImportView(
        long id,
        String format,
        String fileName,
        ImportState state,
        @Nullable String reason,
        List<String> reasonArgs,
        String orderedBy,
        OffsetDateTime orderedAt,
        int rows,
        Map<LineState, Integer> lines) {

    /** Copies list and map. */
    public ImportView {
        reasonArgs = List.copyOf(reasonArgs);
        lines = Map.copyOf(lines);
    }

    /** @return how many rows there are of that state */
    public int count(LineState wanted) {
        return lines.getOrDefault(wanted, 0);
    }

    /** @return whether the program is at work on it */
    public boolean running() {
        return state == ImportState.CHECKING || state == ImportState.TAKING;
    }

    /** @return how many rows the running step is done with */
    public int progress() {
        return state == ImportState.TAKING
                ? rows - count(LineState.GOOD)
                : lines.values().stream().mapToInt(Integer::intValue).sum();
    }
}
