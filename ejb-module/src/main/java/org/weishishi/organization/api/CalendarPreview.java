package org.weishishi.organization.api;

import java.time.LocalDate;
import java.util.List;

/**
 * 工作日历预览 · what a CSV would load, and every line that is wrong.
 *
 * @param year the year it is for
 * @param rows the good lines
 * @param errors the wrong lines; nothing is loaded while there is one
 */
public record CalendarPreview(int year, List<Row> rows, List<RowError> errors) {

    /**
     * 例外日 · one good line.
     *
     * @param date the day
     * @param kind holiday or make-up working day
     * @param occasion what for
     */
    public record Row(LocalDate date, DayKind kind, String occasion) {}

    /**
     * 行错误 · one wrong line.
     *
     * @param line its number, counted from 1 with the heading
     * @param code bundle key of what is wrong and how to mend it; {0} is what was found, {1} the year
     * @param found what stands there
     */
    public record RowError(int line, String code, String found) {}
}
