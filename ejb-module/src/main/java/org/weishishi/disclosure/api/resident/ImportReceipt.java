package org.weishishi.disclosure.api.resident;

import java.util.List;

/**
 * 导入回执 · what became of each line, for the website to keep.
 *
 * @param file name of the file
 * @param sha256 of its text
 * @param lines in its order
 */
public record ImportReceipt(String file, String sha256, List<Line> lines) {

    /** @return how many lines ended so */
    public long count(Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

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
