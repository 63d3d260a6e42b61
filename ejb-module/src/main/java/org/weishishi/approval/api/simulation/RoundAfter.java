package org.weishishi.approval.api.simulation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.RoundState;

/**
 * 轮次.
 *
 * @param number from 1
 * @param step key of the step
 * @param state where it stands
 * @param need how many seats must approve
 * @param seats how many there are
 * @param counts whether its pass counts for the facts as they are
 * @param due last day
 * @param backTo step that sees it next once passed, null for the usual order
 * @param tasks its tasks, also void ones
 */
public record RoundAfter(
        int number,
        String step,
        RoundState state,
        int need,
        int seats,
        boolean counts,
        LocalDate due,
        @Nullable String backTo,
        List<TaskAfter> tasks) {

    /** Copies the list. */
    public RoundAfter {
        tasks = List.copyOf(tasks);
    }
}
