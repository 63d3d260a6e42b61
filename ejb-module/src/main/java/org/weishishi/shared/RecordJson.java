package org.weishishi.shared;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.temporal.Temporal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 记录转 JSON · the facts of a command as JSON: records, enums, numbers, texts, times, lists, maps, Optional and null. Components
 * marked {@link Secret} stay out; bytes become their length and SHA-256; decimals and numbers beyond 2^53 become texts, which
 * RFC 8785 keeps exactly.
 */
public final class RecordJson {

    private static final long EXACT = 1L << 53;

    private RecordJson() {}

    /** @return the JSON of a record */
    public static JsonObject of(Record value) {
        return of(value, Set.of());
    }

    /** @return the JSON of a record without the components of these names */
    public static JsonObject of(Record value, Set<String> without) {
        JsonObjectBuilder json = JsonParts.object();
        for (RecordShape.Part part : RecordShape.of(value.getClass()).parts()) {
            if (!part.secret() && !without.contains(part.name())) {
                json.add(part.name(), value(part.of(value)));
            }
        }
        return json.build();
    }

    /** @return the JSON of any value a command may hold; {@link IllegalArgumentException} for others */
    public static JsonValue value(@Nullable Object value) {
        if (value == null) {
            return JsonValue.NULL;
        }
        if (value instanceof Record || value instanceof Map<?, ?> || value instanceof byte[]) {
            return object(value);
        }
        if (value instanceof Optional<?> optional) {
            return optional.map(RecordJson::value).orElse(JsonValue.NULL);
        }
        if (value instanceof Iterable<?> items) {
            JsonArrayBuilder array = JsonParts.array();
            items.forEach(item -> array.add(value(item)));
            return array.build();
        }
        return scalar(value);
    }

    private static JsonObject object(Object value) {
        if (value instanceof Record record) {
            return of(record);
        }
        JsonObjectBuilder json = JsonParts.object();
        if (value instanceof byte[] bytes) {
            return json.add("length", bytes.length)
                    .add("sha256", CanonicalJson.sha256(bytes))
                    .build();
        }
        ((Map<?, ?>) value).forEach((key, item) -> json.add(String.valueOf(key), value(item)));
        return json.build();
    }

    private static JsonValue scalar(Object value) {
        if (value instanceof JsonValue json) {
            return json;
        }
        if (value instanceof Boolean truth) {
            return truth ? JsonValue.TRUE : JsonValue.FALSE;
        }
        if (value instanceof Enum<?> constant) {
            return JsonParts.value(constant.name());
        }
        if (value instanceof CharSequence || value instanceof Temporal || value instanceof Character) {
            return JsonParts.value(value.toString());
        }
        if (value instanceof Number number) {
            return number(number);
        }
        throw new IllegalArgumentException("no facts of a " + value.getClass().getName());
    }

    private static JsonValue number(Number number) {
        if (number instanceof BigDecimal decimal) {
            return JsonParts.value(decimal.toPlainString());
        }
        boolean whole = number instanceof Long || number instanceof Integer || number instanceof Short;
        if (whole && Math.abs(number.longValue()) <= EXACT) {
            return JsonParts.value(number.longValue());
        }
        return JsonParts.value(number.toString());
    }
}
