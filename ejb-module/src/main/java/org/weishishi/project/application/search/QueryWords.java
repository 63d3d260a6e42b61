package org.weishishi.project.application.search;

import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.ProjectStatus;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.search.ProjectQuery;
import org.weishishi.project.api.search.ProjectSort;
import org.weishishi.shared.BusinessException;

/**
 * 条件文字 · a project query as the named texts that stand in an address, and back: what a list asks for can be copied, kept, and asked by
 * a program in the same words.
 */
public final class QueryWords {

    private QueryWords() {}

    /** @return what is set, by name */
    public static Map<String, String> write(ProjectQuery query) {
        Map<String, String> words = new LinkedHashMap<>();
        put(words, "q", query.text());
        put(words, "unit", query.unit());
        put(words, "kind", query.kind());
        put(words, "field", query.field());
        put(words, "status", query.status());
        put(words, "stage", query.stage());
        put(words, "min", plain(query.amountFrom()));
        put(words, "below", plain(query.amountBelow()));
        put(words, "from", query.createdFrom());
        put(words, "to", query.createdTo());
        put(words, "sort", query.sort() == ProjectSort.UPDATED ? null : query.sort());
        return words;
    }

    /** @return the query as it stands in an address after the question mark; empty when nothing is set */
    public static String address(ProjectQuery query) {
        return joined(write(query));
    }

    /** @return words and their values as they stand in an address */
    public static String joined(Map<String, String> words) {
        return words.entrySet().stream()
                .map(word -> word.getKey() + "=" + URLEncoder.encode(word.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /**
     * @param words texts by name; empty ones count as not given, other names are not looked at
     * @return the query; refusal {@code project.error.filterValue} names what cannot be understood
     */
    public static ProjectQuery read(Map<String, String> words) {
        ProjectSort sort = constant(words, "sort", ProjectSort.class);
        return new ProjectQuery(
                value(words, "unit", Long::valueOf),
                value(words, "kind", Function.identity()),
                value(words, "field", Function.identity()),
                constant(words, "status", ProjectStatus.class),
                constant(words, "stage", StageKind.class),
                value(words, "min", QueryWords::amount),
                value(words, "below", QueryWords::amount),
                value(words, "from", LocalDate::parse),
                value(words, "to", LocalDate::parse),
                value(words, "q", Function.identity()),
                sort == null ? ProjectSort.UPDATED : sort);
    }

    private static void put(Map<String, String> words, String name, @Nullable Object value) {
        if (value != null && !value.toString().isBlank()) {
            words.put(name, value.toString());
        }
    }

    private static @Nullable String plain(@Nullable BigDecimal amount) {
        return amount == null ? null : amount.stripTrailingZeros().toPlainString();
    }

    private static BigDecimal amount(String text) {
        if (!text.matches("\\d{1,12}(\\.\\d{1,2})?")) {
            throw new NumberFormatException(text);
        }
        return new BigDecimal(text);
    }

    private static <E extends Enum<E>> @Nullable E constant(Map<String, String> words, String name, Class<E> type) {
        return value(
                words,
                name,
                text -> Arrays.stream(type.getEnumConstants())
                        .filter(one -> one.name().equals(text))
                        .findFirst()
                        .orElseThrow(() -> new NumberFormatException(text)));
    }

    private static <T> @Nullable T value(Map<String, String> words, String name, Function<String, T> reading) {
        String text = words.getOrDefault(name, "").strip();
        if (text.isEmpty()) {
            return null;
        }
        try {
            return reading.apply(text);
        } catch (DateTimeException | NumberFormatException unreadable) {
            throw BusinessException.refused("project.error.filterValue", name, text);
        }
    }
}
