package org.weishishi.project.api.filing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 备案 · one filing as pages show it.
 *
 * @param id its number
 * @param version for the next act
 * @param projectId the project
 * @param round 轮次, from 1; a road that was walked again has a new one
 * @param state where it stands
 * @param receiver 备案机关, by name
 * @param due last day to send it or to question it; after that day the filing counts as not questioned
 * @param papers 报备材料 of the rules, in their order
 * @param deliveryWaits whether the work waits for it
 * @param number 备案号, empty until filed
 * @param filedOn day of the filing, null until filed
 * @param silent whether it was filed because nobody questioned it in time
 * @param steps what happened, oldest first
 */
public record FilingView(
        long id,
        long version,
        long projectId,
        int round,
        FilingState state,
        String receiver,
        LocalDate due,
        List<String> papers,
        boolean deliveryWaits,
        String number,
        @Nullable LocalDate filedOn,
        boolean silent,
        List<FilingStep> steps) {}
