package org.weishishi.shared;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.validation.constraints.Size;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.RecordShape.Part;

/**
 * JSON 转记录 · the way back of {@link RecordJson}: records, enums, texts, numbers, times, lists and maps. What is missing and may be null
 * is null, a missing list is empty, a missing truth value false; {@code @Min}, {@code @Max} and {@code @Size} hold; everything else that is not as it should be is refused with its place,
 * what stands there and what is expected ({@code shared.error.json}).
 */
public final class RecordReader {

    private static final Map<Class<?>, Function<String, Object>> TEXTS = Map.of(
            String.class, text -> text,
            LocalDate.class, LocalDate::parse,
            OffsetDateTime.class, OffsetDateTime::parse);

    private static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,15}([.][0-9]{1,6})?");

    private RecordReader() {}

    /** @return the record the JSON tells of */
    public static <T extends Record> T read(Class<T> type, JsonObject json) {
        return read(type, json, Map.of());
    }

    /** @return the record the JSON tells of, with these components, which JSON leaves out, as they are given */
    public static <T extends Record> T read(Class<T> type, JsonObject json, Map<String, ?> given) {
        return type.cast(record(type, json, given, ""));
    }

    private static Object record(Class<?> type, JsonObject json, Map<String, ?> given, String place) {
        RecordShape shape = RecordShape.of(type);
        for (String name : json.keySet()) {
            if (!shape.knows(name)) {
                throw wrong(at(place, name), name, shape.names());
            }
        }
        Object[] values = new Object[shape.parts().size()];
        for (int i = 0; i < values.length; i++) {
            Part one = shape.parts().get(i);
            Object ready = given.get(one.name());
            values[i] = ready == null ? component(one, json.get(one.name()), at(place, one.name())) : ready;
        }
        return make(type, shape, values, place);
    }

    private static Object make(Class<?> type, RecordShape shape, Object[] values, String place) {
        try {
            return shape.make(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof BusinessException refusal) {
                throw refusal;
            }
            throw wrong(place, String.valueOf(e.getCause()), type.getSimpleName());
        }
    }

    private static @Nullable Object component(Part one, @Nullable JsonValue value, String place) {
        if (value != null && value != JsonValue.NULL) {
            return limited(one, value(one.generic(), value, place), place);
        }
        if (one.type() == List.class) {
            return limited(one, List.of(), place);
        }
        if (one.type() == Map.class) {
            return Map.of();
        }
        if (one.type() == boolean.class) {
            return false;
        }
        if (one.nullable()) {
            return null;
        }
        throw wrong(place, "null", one.type().getSimpleName());
    }

    private static Object limited(Part one, Object read, String place) {
        Size size = one.size();
        if (size != null) {
            int length = read instanceof List<?> list
                    ? list.size()
                    : String.valueOf(read).length();
            if (length < size.min() || length > size.max()) {
                throw wrong(place, "[" + length + "]", size.min() + "–" + size.max());
            }
        }
        if (read instanceof Integer number && (number < one.least() || number > one.most())) {
            throw wrong(place, String.valueOf(number), one.least() + "–" + one.most());
        }
        return read;
    }

    private static Object value(Type type, JsonValue value, String place) {
        if (type instanceof ParameterizedType generic) {
            return generic.getRawType() == List.class
                    ? list(generic.getActualTypeArguments()[0], value, place)
                    : map(generic.getActualTypeArguments()[1], value, place);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted == JsonObject.class && value instanceof JsonObject) {
            return value;
        }
        if (wanted == Money.class && !(value instanceof JsonObject)) {
            return new Money(decimal(value, place));
        }
        if (wanted.isRecord()) {
            if (value instanceof JsonObject object) {
                return record(wanted, object, Map.of(), place);
            }
            throw wrong(place, value.toString(), "{…}");
        }
        return wanted == BigDecimal.class ? decimal(value, place) : scalar(wanted, value, place);
    }

    private static List<Object> list(Type item, JsonValue value, String place) {
        if (!(value instanceof JsonArray array)) {
            throw wrong(place, value.toString(), "[…]");
        }
        List<Object> items = new ArrayList<>();
        for (JsonValue one : array) {
            items.add(value(item, one, place + "[" + items.size() + "]"));
        }
        return List.copyOf(items);
    }

    private static Map<String, Object> map(Type item, JsonValue value, String place) {
        if (!(value instanceof JsonObject object)) {
            throw wrong(place, value.toString(), "{…}");
        }
        Map<String, Object> items = new LinkedHashMap<>();
        object.forEach((name, one) -> items.put(name, value(item, one, at(place, name))));
        return items;
    }

    private static BigDecimal decimal(JsonValue value, String place) {
        String text = value instanceof JsonString string ? string.getString() : value.toString();
        if (DECIMAL.matcher(text).matches()) {
            return new BigDecimal(text);
        }
        throw wrong(place, value.toString(), "0.00");
    }

    private static Object scalar(Class<?> wanted, JsonValue value, String place) {
        if ((wanted == boolean.class || wanted == Boolean.class)
                && (value == JsonValue.TRUE || value == JsonValue.FALSE)) {
            return value == JsonValue.TRUE;
        }
        if (value instanceof JsonNumber number && number.isIntegral()) {
            return number(wanted, number, place);
        }
        if (value instanceof JsonString text) {
            return text(wanted, text.getString(), place);
        }
        throw wrong(place, value.toString(), wanted.getSimpleName());
    }

    private static Object number(Class<?> wanted, JsonNumber number, String place) {
        try {
            if (wanted == int.class || wanted == Integer.class) {
                return number.intValueExact();
            }
            if (wanted == long.class || wanted == Long.class) {
                return number.longValueExact();
            }
        } catch (ArithmeticException tooBig) {
            throw wrong(place, number.toString(), wanted.getSimpleName());
        }
        throw wrong(place, number.toString(), wanted.getSimpleName());
    }

    private static Object text(Class<?> wanted, String text, String place) {
        if (wanted.isEnum()) {
            return constant(wanted, text, place);
        }
        try {
            Function<String, Object> reader = TEXTS.get(wanted);
            if (reader != null) {
                return reader.apply(text);
            }
        } catch (DateTimeException e) {
            throw wrong(place, text, "2026-01-31 / 2026-01-31T09:00:00+08:00");
        }
        throw wrong(place, text, wanted.getSimpleName());
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static Object constant(Class<?> wanted, String text, String place) {
        try {
            return Enum.valueOf((Class<? extends Enum>) wanted, text);
        } catch (IllegalArgumentException none) {
            throw wrong(place, text, Arrays.toString(wanted.getEnumConstants()));
        }
    }

    private static String at(String place, String name) {
        return place.isEmpty() ? name : place + "." + name;
    }

    private static BusinessException wrong(String place, String found, Object expected) {
        String shown = found.length() > 60 ? found.substring(0, 60) + "…" : found;
        return BusinessException.refused(
                "shared.error.json", place.isEmpty() ? "/" : place, shown, expected.toString());
    }
}
