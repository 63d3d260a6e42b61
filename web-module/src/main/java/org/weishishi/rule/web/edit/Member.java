package org.weishishi.rule.web.edit;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.WrittenMoney;

/**
 * 表单字段 · one member of a record as a form shows it. What was typed and is no such value becomes a text in the content, so that
 * the check of the profile names it at its place.
 *
 * @param path where it stands in the record, e.g. {@code meeting.callDays}
 * @param type what it is
 */
record Member(String path, Type type) implements Serializable {

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,9}");
    private static final Pattern BETWEEN = Pattern.compile("[\u3001\uff0c\uff1b,;\r\n]+");

    /** What a member is. */
    enum Type {
        TEXT,
        NUMBER,
        MONEY,
        FLAG,
        /** Texts, one in a line or divided by commas. */
        WORDS,
        /** A share: more than or at least a of b. */
        SHARE
    }

    /** @return what the field shows */
    Object shown(@Nullable JsonValue value) {
        if (type == Type.FLAG) {
            return value == JsonValue.TRUE;
        }
        if (value == null || value == JsonValue.NULL) {
            return "";
        }
        if (value instanceof JsonString text) {
            return text.getString();
        }
        if (value instanceof JsonNumber number) {
            return number.bigDecimalValue().stripTrailingZeros().toPlainString();
        }
        return value instanceof JsonArray list ? String.join("\n", words(list)) : value.toString();
    }

    private static Iterable<String> words(JsonArray list) {
        return list.stream()
                .map(one -> one instanceof JsonString text ? text.getString() : one.toString())
                .toList();
    }

    /** @return what goes into the content; null when the field is empty */
    @Nullable
    JsonValue typed(@Nullable Object shown) {
        String text = shown == null ? "" : shown.toString().strip();
        if (type == Type.FLAG) {
            return Boolean.parseBoolean(text) ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (type == Type.WORDS) {
            return Json.createArrayBuilder(Arrays.stream(BETWEEN.split(text, -1))
                            .map(String::strip)
                            .filter(word -> !word.isEmpty())
                            .toList())
                    .build();
        }
        if (text.isEmpty()) {
            return null;
        }
        return switch (type) {
            case NUMBER -> number(text);
            case MONEY -> money(text);
            default -> Json.createValue(text);
        };
    }

    /** @return the number, or the text as it was typed */
    static JsonValue number(String text) {
        return WHOLE.matcher(text).matches() ? Json.createValue(Long.parseLong(text)) : Json.createValue(text);
    }

    private static JsonValue money(String text) {
        try {
            BigDecimal yuan = WrittenMoney.read(text).yuan().stripTrailingZeros();
            return yuan.scale() <= 0 ? Json.createValue(yuan.longValueExact()) : Json.createValue(yuan);
        } catch (BusinessException unreadable) {
            return Json.createValue(text);
        }
    }
}
