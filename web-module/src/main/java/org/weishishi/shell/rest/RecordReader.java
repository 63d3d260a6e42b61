package org.weishishi.shell.rest;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/**
 * 记录读取 · reads a JSON object into a record and says of every wrong value where it stands, what it is and what is allowed.
 * Components may be left out when they are {@code @Nullable} or lists; {@code @Min}, {@code @Max} and {@code @Size} hold.
 */
public final class RecordReader {

    private RecordReader() {}

    /** @return the record; refusals {@code shell.error.field*} and those of the record itself */
    public static <R extends Record> R read(Class<R> type, JsonObject json) {
        return object(type, json, "");
    }

    private static <R extends Record> R object(Class<R> type, JsonObject json, String path) {
        RecordComponent[] components = type.getRecordComponents();
        Set<String> known =
                Arrays.stream(components).map(RecordComponent::getName).collect(Collectors.toSet());
        json.keySet().stream().filter(name -> !known.contains(name)).findFirst().ifPresent(name -> {
            throw BusinessException.refused(
                    "shell.error.fieldUnknown",
                    place(path, name),
                    known.stream().sorted().toList());
        });
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = component(components[i], json, place(path, components[i].getName()));
        }
        try {
            Class<?>[] types =
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (InvocationTargetException refused) {
            if (refused.getCause() instanceof BusinessException why) {
                throw why;
            }
            throw new IllegalStateException(refused.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static @Nullable Object component(RecordComponent one, JsonObject json, String path) {
        JsonValue value = json.get(one.getName());
        boolean missing = value == null || value == JsonValue.NULL;
        if (missing && one.getType() == List.class) {
            value = JsonValue.EMPTY_JSON_ARRAY;
        } else if (missing) {
            if (one.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                return null;
            }
            throw BusinessException.refused("shell.error.fieldMissing", path);
        }
        Object read = value(one.getGenericType(), value, path);
        limit(one, read, path);
        return read;
    }

    private static void limit(RecordComponent one, Object read, String path) {
        Size size = one.getAccessor().getAnnotation(Size.class);
        if (size != null) {
            int length = read instanceof List<?> list
                    ? list.size()
                    : String.valueOf(read).length();
            if (length < size.min() || length > size.max()) {
                throw BusinessException.refused("shell.error.fieldSize", path, length, size.min(), size.max());
            }
        }
        if (read instanceof Integer number) {
            range(one.getAccessor().getAnnotation(Min.class), one.getAccessor().getAnnotation(Max.class), number, path);
        }
    }

    private static void range(@Nullable Min min, @Nullable Max max, int number, String path) {
        long least = min == null ? Integer.MIN_VALUE : min.value();
        long most = max == null ? Integer.MAX_VALUE : max.value();
        if (number < least || number > most) {
            throw wrong(path, number, least + " – " + most);
        }
    }

    private static Object value(Type type, @Nullable JsonValue value, String path) {
        if (type instanceof ParameterizedType list) {
            return list(list.getActualTypeArguments()[0], value, path);
        }
        Class<?> wanted = (Class<?>) type;
        if (wanted == Money.class) {
            return new Money(decimal(value, path));
        }
        if (wanted.isRecord()) {
            if (value instanceof JsonObject object) {
                return object(wanted.asSubclass(Record.class), object, path);
            }
            throw wrong(path, value, "{…}");
        }
        return wanted.isEnum() ? constant(wanted, value, path) : scalar(wanted, value, path);
    }

    private static List<Object> list(Type of, @Nullable JsonValue value, String path) {
        if (!(value instanceof JsonArray array)) {
            throw wrong(path, value, "[…]");
        }
        List<Object> all = new ArrayList<>(array.size());
        for (int i = 0; i < array.size(); i++) {
            all.add(value(of, array.get(i), path + "[" + i + "]"));
        }
        return List.copyOf(all);
    }

    private static Object constant(Class<?> wanted, @Nullable JsonValue value, String path) {
        for (Object constant : wanted.getEnumConstants()) {
            if (value instanceof JsonString text && ((Enum<?>) constant).name().equals(text.getString())) {
                return constant;
            }
        }
        throw wrong(path, value, Arrays.toString(wanted.getEnumConstants()));
    }

    private static Object scalar(Class<?> wanted, @Nullable JsonValue value, String path) {
        if (wanted == int.class || wanted == Integer.class) {
            return whole(value, path);
        }
        if (wanted == boolean.class || wanted == Boolean.class) {
            if (value == JsonValue.TRUE || value == JsonValue.FALSE) {
                return value == JsonValue.TRUE;
            }
            throw wrong(path, value, "true, false");
        }
        if (wanted == BigDecimal.class) {
            return decimal(value, path);
        }
        if (!(value instanceof JsonString text)) {
            throw wrong(path, value, "\"…\"");
        }
        if (wanted == String.class) {
            return text.getString();
        }
        return day(text.getString(), path);
    }

    private static LocalDate day(String text, String path) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw wrong(path, text, "yyyy-MM-dd");
        }
    }

    private static int whole(@Nullable JsonValue value, String path) {
        try {
            if (value instanceof JsonNumber number) {
                return number.intValueExact();
            }
        } catch (ArithmeticException tooLarge) {
            throw wrong(path, value, "1, 2, 3 …");
        }
        throw wrong(path, value, "1, 2, 3 …");
    }

    private static BigDecimal decimal(@Nullable JsonValue value, String path) {
        String text = value instanceof JsonString string ? string.getString() : String.valueOf(value);
        if (text.matches("-?[0-9]{1,12}([.][0-9]{1,4})?")) {
            return new BigDecimal(text);
        }
        throw wrong(path, value, "\"125000.00\"");
    }

    private static BusinessException wrong(String path, @Nullable Object value, String allowed) {
        String given = String.valueOf(value);
        return BusinessException.refused(
                "shell.error.fieldValue", path, given.length() > 60 ? given.substring(0, 60) + "…" : given, allowed);
    }

    private static String place(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }
}
