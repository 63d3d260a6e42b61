package org.weishishi.project.domain.intake;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.weishishi.document.api.sheet.SheetCell;
import org.weishishi.document.api.sheet.SheetRow;
import org.weishishi.project.api.intake.ImportProblem;

/**
 * 读一行 · the values of one row by the names of its columns, and everything that is wrong with it. Formulas and merged cells are refused, because what the
 * clerk saw and what would be stored could differ.
 */
public final class RowReading {

    private static final int QUOTED = 60;

    private final SheetRow row;
    private final Map<ImportColumn, Integer> places;
    private final Map<String, String> values = new LinkedHashMap<>();
    private final List<String> texts = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();

    /**
     * Reads a row.
     *
     * @param places position in the sheet of each column that is there
     */
    public RowReading(SheetRow row, List<ImportColumn> columns, Map<ImportColumn, Integer> places) {
        this.row = row;
        this.places = places;
        if (row.merged()) {
            problems.add(new ImportProblem("", "", "", "project.import.problem.merged", List.of()));
        }
        for (ImportColumn column : columns) {
            Integer place = places.get(column);
            SheetCell cell = place == null ? new SheetCell(0, SheetCell.Type.EMPTY, "") : row.cell(place);
            texts.add(cell.text().strip());
            read(column, cell);
        }
    }

    private void read(ImportColumn column, SheetCell cell) {
        switch (cell.type()) {
            case FORMULA -> problem(column, cell, "formula");
            case ERROR -> problem(column, cell, "error");
            case BOOLEAN -> problem(column, cell, "type");
            case EMPTY -> missing(column, cell);
            case TEXT, NUMBER, DATE -> value(column, cell);
        }
    }

    private void missing(ImportColumn column, SheetCell cell) {
        if (column.required()) {
            problem(column, cell, "missing");
        }
    }

    private void value(ImportColumn column, SheetCell cell) {
        String text = cell.text().strip();
        if (text.isEmpty()) {
            missing(column, cell);
        } else if (cell.type() == SheetCell.Type.DATE && column.kind() != ImportColumn.Kind.DAY) {
            problem(column, cell, "type");
        } else {
            switch (column.kind()) {
                case TEXT -> values.put(column.key(), text);
                case NUMBER_TEXT -> values.put(column.key(), text);
                case CHOICE -> choice(column, cell, text);
                case AMOUNT -> amount(column, cell, text);
                case DAY -> day(column, cell, text);
            }
        }
    }

    private void choice(ImportColumn column, SheetCell cell, String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s", "");
        column.choices().stream()
                .filter(choice -> choice.word().equals(plain))
                .findFirst()
                .ifPresentOrElse(
                        choice -> values.put(column.key(), choice.code()),
                        () -> problem(column, cell, "choice", String.join(WrittenForms.of("between"), column.words())));
    }

    private void amount(ImportColumn column, SheetCell cell, String text) {
        Optional<BigDecimal> sum = AmountText.yuan(text);
        if (sum.isEmpty()) {
            problem(column, cell, "amount");
        } else if (sum.get().signum() < 0) {
            problem(column, cell, "negative");
        } else if (sum.get().stripTrailingZeros().scale() > 2) {
            problem(column, cell, "fraction");
        } else {
            values.put(column.key(), sum.get().stripTrailingZeros().toPlainString());
        }
    }

    private void day(ImportColumn column, SheetCell cell, String text) {
        Optional<LocalDate> day =
                cell.type() == SheetCell.Type.NUMBER && text.length() != 8 ? Optional.empty() : DayText.day(text);
        day.ifPresentOrElse(found -> values.put(column.key(), found.toString()), () -> problem(column, cell, "day"));
    }

    private void problem(ImportColumn column, SheetCell cell, String what, String... args) {
        problems.add(new ImportProblem(
                letters(column), column.head(), quoted(cell.text()), "project.import.problem." + what, List.of(args)));
    }

    /** 规则不符 · notes that a rule refuses the value of a column. */
    public void refused(ImportColumn column, String code, List<String> args) {
        String text = values.getOrDefault(column.key(), "");
        problems.add(new ImportProblem(letters(column), column.head(), quoted(text), code, args));
    }

    private String letters(ImportColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : SheetCell.letters(place);
    }

    private static String quoted(String text) {
        int length = text.codePointCount(0, text.length());
        return length <= QUOTED ? text : text.substring(0, text.offsetByCodePoints(0, QUOTED)) + "…";
    }

    /** @return number of the row as Excel shows it */
    public int number() {
        return row.number();
    }

    /** @return what stands in the known columns, in their order */
    public List<String> texts() {
        return List.copyOf(texts);
    }

    /** @return what is wrong so far */
    public List<ImportProblem> problems() {
        return List.copyOf(problems);
    }

    /** @return the value of a column, empty when there is none or it is wrong */
    public Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** @return the values by name */
    public JsonObject values() {
        JsonObjectBuilder json = Json.createObjectBuilder();
        values.forEach(json::add);
        return json.build();
    }
}
