package org.weishishi.house;

import jakarta.json.JsonObject;
import java.io.OutputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.search.ProjectQuery;
import org.weishishi.project.application.search.QueryWords;
import org.weishishi.shared.Money;

/** Makes up what a use case is asked: every number that names something is the one given, persons are who asks, everything else is plausible. */
record Probe(@Nullable Long id, long person, JsonObject content) {

    /** @return arguments for the method; without a number only what a primitive needs */
    @Nullable
    Object[] arguments(Method method) {
        return Arrays.stream(method.getParameters()).map(this::argument).toArray();
    }

    private @Nullable Object argument(Parameter parameter) {
        if (id == null && !parameter.getType().isPrimitive()) {
            return null;
        }
        return value(parameter.getName(), parameter.getParameterizedType());
    }

    private @Nullable Object value(String name, Type type) {
        if (type instanceof ParameterizedType generic) {
            return many((Class<?>) generic.getRawType(), generic.getActualTypeArguments()[0]);
        }
        Class<?> plain = (Class<?>) type;
        if (plain == long.class || plain == Long.class) {
            return number(name);
        }
        if (plain == ProjectQuery.class) {
            return QueryWords.read(Map.of("unit", String.valueOf(id)));
        }
        if (plain.isRecord() && plain != Money.class) {
            return made(plain);
        }
        return simple(plain);
    }

    private long number(String name) {
        return switch (name) {
            case "version", "seen" -> 0;
            case "personId" -> person;
            default -> id == null ? -1 : id;
        };
    }

    private @Nullable Object simple(Class<?> type) {
        if (type.isEnum()) {
            return type.getEnumConstants()[0];
        }
        if (type == int.class || type == Integer.class) {
            return 1;
        }
        if (type == boolean.class) {
            return false;
        }
        if (type.isInterface() && type != JsonObject.class) {
            return Proxy.newProxyInstance(
                    Probe.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, args) -> "x");
        }
        Map<Class<?>, Object> known = Map.of(
                String.class,
                "说明",
                Money.class,
                Money.yuan(10_000),
                JsonObject.class,
                content,
                OutputStream.class,
                OutputStream.nullOutputStream());
        return known.get(type);
    }

    private Object many(Class<?> type, Type of) {
        if (type == Map.class) {
            return Map.of();
        }
        List<Object> one = of == Long.class && id != null ? List.of(id) : List.of();
        return type == Set.class ? Set.copyOf(one) : type == Collection.class ? one : List.copyOf(one);
    }

    private Object made(Class<?> type) {
        RecordComponent[] parts = type.getRecordComponents();
        Class<?>[] types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
        Object[] values = Arrays.stream(parts)
                .map(part -> value(part.getName(), part.getGenericType()))
                .toArray();
        try {
            return type.getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }
}
