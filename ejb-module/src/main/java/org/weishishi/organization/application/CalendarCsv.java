package org.weishishi.organization.application;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.weishishi.organization.api.CalendarPreview;
import org.weishishi.organization.api.CalendarPreview.Row;
import org.weishishi.organization.api.CalendarPreview.RowError;
import org.weishishi.organization.api.DayKind;

/**
 * 工作日历表 · reads {@code date,kind,occasion} line by line: date as 2021-10-01, kind {@code holiday} or {@code workday}
 * (or the Chinese words of the bundle), what for. Every wrong line is reported, not only the first.
 */
final class CalendarCsv {

    private static final int MAX_LINES = 400;

    private final int year;
    private final List<Row> rows = new ArrayList<>();
    private final List<RowError> errors = new ArrayList<>();
    private final Set<LocalDate> seen = new HashSet<>();

    private CalendarCsv(int year) {
        this.year = year;
    }

    static CalendarPreview read(int year, String text) {
        CalendarCsv csv = new CalendarCsv(year);
        List<String> lines = text.strip().replace("\uFEFF", "").lines().toList();
        for (int i = 0; i < Math.min(lines.size(), MAX_LINES); i++) {
            String line = lines.get(i).strip();
            boolean heading = i == 0 && line.toLowerCase(Locale.ROOT).startsWith("date");
            if (!heading && !line.isEmpty()) {
                csv.line(i + 1, line);
            }
        }
        if (lines.size() > MAX_LINES) {
            csv.error(MAX_LINES + 1, "tooLong", Integer.toString(MAX_LINES));
        }
        if (csv.rows.isEmpty() && csv.errors.isEmpty()) {
            csv.error(1, "empty", "");
        }
        return new CalendarPreview(year, List.copyOf(csv.rows), List.copyOf(csv.errors));
    }

    private void line(int number, String line) {
        String[] cells = line.split(",", -1);
        if (cells.length != 3) {
            error(number, "columns", line);
            return;
        }
        Optional<LocalDate> date = date(cells[0].strip());
        Optional<DayKind> kind = kind(cells[1].strip());
        String occasion = cells[2].strip();
        if (date.isEmpty()) {
            error(number, "date", cells[0].strip());
        } else if (date.get().getYear() != year) {
            error(number, "year", cells[0].strip());
        } else if (!seen.add(date.get())) {
            error(number, "twice", cells[0].strip());
        } else if (kind.isEmpty()) {
            error(number, "kind", cells[1].strip());
        } else if (occasion.isEmpty() || occasion.codePointCount(0, occasion.length()) > 40) {
            error(number, "occasion", occasion);
        } else {
            rows.add(new Row(date.get(), kind.get(), occasion));
        }
    }

    private void error(int line, String reason, String found) {
        errors.add(new RowError(line, "organization.calendarRow." + reason, found));
    }

    private static Optional<LocalDate> date(String text) {
        try {
            return Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException wrong) {
            return Optional.empty();
        }
    }

    private static Optional<DayKind> kind(String text) {
        ResourceBundle words = ResourceBundle.getBundle("org.weishishi.organization.messages", Locale.ROOT);
        for (DayKind kind : DayKind.values()) {
            if (kind.name().equalsIgnoreCase(text)
                    || words.getString("organization.DayKind." + kind).equals(text)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
