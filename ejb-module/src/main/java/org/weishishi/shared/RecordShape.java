package org.weishishi.shared;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** 记录结构 · what reflection tells of a record, asked once for each: its components, the limits they carry, how it is made. */
final class RecordShape {

    private static final ClassValue<RecordShape> KNOWN = new ClassValue<>() {
        @Override
        protected RecordShape computeValue(Class<?> type) {
            return new RecordShape(type);
        }
    };

    private final List<Part> parts;
    private final Map<String, Part> byName;
    private final Constructor<?> constructor;

    /**
     * One component.
     *
     * @param name its name
     * @param type its type without parameters
     * @param generic its type
     * @param secret whether it stays out of JSON
     * @param nullable whether it may be missing
     * @param size its length, null for any
     * @param least its least value
     * @param most its greatest value
     * @param accessor reads it
     */
    record Part(
            String name,
            Class<?> type,
            Type generic,
            boolean secret,
            boolean nullable,
            @Nullable Size size,
            long least,
            long most,
            Method accessor) {

        @Nullable
        Object of(Record value) {
            try {
                return accessor.invoke(value);
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private RecordShape(Class<?> type) {
        RecordComponent[] components = type.getRecordComponents();
        parts = Arrays.stream(components).map(RecordShape::part).toList();
        byName = parts.stream().collect(Collectors.toMap(Part::name, p -> p));
        try {
            constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Part part(RecordComponent one) {
        Method accessor = one.getAccessor();
        accessor.setAccessible(true);
        Min least = accessor.getAnnotation(Min.class);
        Max most = accessor.getAnnotation(Max.class);
        return new Part(
                one.getName(),
                one.getType(),
                one.getGenericType(),
                one.isAnnotationPresent(Secret.class),
                mayBeNull(one.getAnnotatedType()) || mayBeNull(one),
                accessor.getAnnotation(Size.class),
                least == null ? Integer.MIN_VALUE : least.value(),
                most == null ? Integer.MAX_VALUE : most.value(),
                accessor);
    }

    private static boolean mayBeNull(AnnotatedElement element) {
        return element.isAnnotationPresent(Nullable.class);
    }

    static RecordShape of(Class<?> type) {
        return KNOWN.get(type);
    }

    List<Part> parts() {
        return parts;
    }

    boolean knows(String name) {
        return byName.containsKey(name);
    }

    List<String> names() {
        return byName.keySet().stream().sorted().toList();
    }

    Object make(Object[] values) throws InvocationTargetException {
        try {
            return constructor.newInstance(values);
        } catch (InstantiationException | IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
