package org.weishishi.shared;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** 用例入口的声明 · finds the method a use case declares behind the one that was called, and remembers it: reflection answers slowly. */
public final class DeclaredDoor {

    private static final Map<Method, Optional<Method>> KNOWN = new ConcurrentHashMap<>();

    private DeclaredDoor() {}

    /**
     * A container may call through a subclass, which has no annotations: looks upwards.
     *
     * @return the method with {@link Allowed}, empty when nobody declared it
     */
    public static Optional<Method> of(Method called) {
        return KNOWN.computeIfAbsent(called, DeclaredDoor::find);
    }

    private static Optional<Method> find(Method called) {
        return Stream.<Class<?>>iterate(called.getDeclaringClass(), type -> type != null, Class::getSuperclass)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Allowed.class))
                .filter(method -> method.getName().equals(called.getName())
                        && Arrays.equals(method.getParameterTypes(), called.getParameterTypes()))
                .findFirst();
    }
}
