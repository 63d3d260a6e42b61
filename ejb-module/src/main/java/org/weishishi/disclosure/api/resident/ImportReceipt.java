package org.weishishi.disclosure.api.resident;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 导入回执 · what became of each line of a file; kept.
 *
 * @param row which file, by whom, when, and the counts
 * @param sha256 of its text
 * @param before when the same file was brought first, null when this was the first time
 * @param lines in its order
 */
public record ImportReceipt(
        ImportRow row, String sha256, @Nullable OffsetDateTime before, List<Line> lines) {

    /** What became of a line. */
    public enum Outcome {
        /** 已接收. */
        ACCEPTED,
        /** 以前已接收 · nothing changed. */
        ALREADY,
        /** 未接收 · with the reason. */
        REFUSED
    }

    /**
     * 一行.
     *
     * @param number its line, from 1
     * @param externalId number the website gave it, empty when the line says none
     * @param outcome what became of it
     * @param receipt our number, empty when refused
     * @param reason bundle key of why it was refused, empty otherwise
     */
    public record Line(int number, String externalId, Outcome outcome, String receipt, String reason) {}
}
