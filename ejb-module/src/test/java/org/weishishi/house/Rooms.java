package org.weishishi.house;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Proxy;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.UseCase;

/**
 * Wires the beans of the ejb module as a container would, as far as they need: constructors, fields, events inside the
 * transaction, {@code REQUIRES_NEW} of ports. What needs a server (timers, threads) is not here.
 */
final class Rooms {

    static final List<Class<?>> CLASSES = classes();

    private final Map<Class<?>, Object> beans = new LinkedHashMap<>();
    private final StoredHouse house;

    Rooms(StoredHouse house) {
        this.house = house;
        put(EntityManager.class, house.em());
        put(DataSource.class, house.source());
    }

    /** From now on this object is what everybody gets for the type. */
    <T> void put(Class<T> type, T bean) {
        beans.put(type, bean);
    }

    /** @return the one bean of that type */
    <T> T get(Class<T> type) {
        Object known = beans.get(type);
        if (known == null) {
            Class<?> implementation = implementation(type);
            known = implementation == type ? make(type) : port(type, get(implementation));
            beans.put(type, known);
        }
        return type.cast(known);
    }

    /** A bean with {@link Typed} answers for the types named there and for no other. */
    private static boolean offers(Class<?> bean, Class<?> type) {
        Typed typed = bean.getAnnotation(Typed.class);
        return typed == null || List.of(typed.value()).contains(type);
    }

    private static Class<?> implementation(Class<?> type) {
        if (!type.isInterface()) {
            return type;
        }
        List<Class<?>> found = beansOf(type).filter(bean -> offers(bean, type)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException(type + " is answered by " + found);
        }
        return found.get(0);
    }

    private static Stream<Class<?>> beansOf(Class<?> type) {
        return CLASSES.stream()
                .filter(c -> type.isAssignableFrom(c) && !Modifier.isAbstract(c.getModifiers()))
                .filter(c -> c.isAnnotationPresent(ApplicationScoped.class) || c.isAnnotationPresent(UseCase.class));
    }

    private Object make(Class<?> type) {
        try {
            Constructor<?> constructor = constructor(type);
            constructor.setAccessible(true);
            Object bean = constructor.newInstance(Arrays.stream(constructor.getGenericParameterTypes())
                    .map(this::value)
                    .toArray());
            for (Field field : type.getDeclaredFields()) {
                if (marked(field)) {
                    field.setAccessible(true);
                    field.set(bean, value(field.getGenericType()));
                }
            }
            return bean;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private static boolean marked(AnnotatedElement element) {
        return element.isAnnotationPresent(Inject.class) || element.isAnnotationPresent(Resource.class);
    }

    private static Constructor<?> constructor(Class<?> type) {
        return Arrays.stream(type.getDeclaredConstructors())
                .min(Comparator.<Constructor<?>, Boolean>comparing(c -> !c.isAnnotationPresent(Inject.class))
                        .thenComparing(Constructor::getParameterCount))
                .orElseThrow();
    }

    private Object value(Type wanted) {
        if (wanted instanceof ParameterizedType generic) {
            Class<?> of = (Class<?>) generic.getActualTypeArguments()[0];
            return generic.getRawType() == Event.class ? event(of) : instances(of);
        }
        return get((Class<?>) wanted);
    }

    /** Tells the observers that run inside the transaction. */
    private Object event(Class<?> type) {
        return proxy(Event.class, (proxy, called, args) -> {
            for (Class<?> observer : CLASSES) {
                for (Method method : observer.getDeclaredMethods()) {
                    if (observes(method, type)) {
                        method.setAccessible(true);
                        invoke(method, get(observer), args);
                    }
                }
            }
            return null;
        });
    }

    private static boolean observes(Method method, Class<?> type) {
        return method.getParameterCount() == 1
                && method.getParameterTypes()[0] == type
                && Arrays.stream(method.getParameterAnnotations()[0])
                        .anyMatch(mark -> mark instanceof Observes how && how.during() == TransactionPhase.IN_PROGRESS);
    }

    private Object instances(Class<?> type) {
        return proxy(Instance.class, (proxy, called, args) -> switch (called.getName()) {
            case "get" -> get(type);
            case "stream" -> all(type).stream();
            case "iterator" -> all(type).iterator();
            case "spliterator" -> all(type).spliterator();
            default -> throw new UnsupportedOperationException(called.getName());
        });
    }

    /** @return every bean of that type */
    List<Object> all(Class<?> type) {
        return beansOf(type).<Object>map(this::get).toList();
    }

    /** A port whose implementation wants a transaction of its own gets one. */
    private Object port(Class<?> type, Object bean) {
        return proxy(type, (proxy, called, args) -> {
            Method method = bean.getClass().getMethod(called.getName(), called.getParameterTypes());
            Transactional wish = method.getAnnotation(Transactional.class);
            if (wish == null || wish.value() != Transactional.TxType.REQUIRES_NEW) {
                return invoke(method, bean, args);
            }
            return house.in(() -> {
                try {
                    return invoke(method, bean, args);
                } catch (RuntimeException e) {
                    throw e;
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            });
        });
    }

    private static Object proxy(Class<?> type, java.lang.reflect.InvocationHandler handler) {
        return Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler);
    }

    /** Calls it and lets its own exception fly. */
    static @Nullable Object invoke(Method method, Object bean, Object @Nullable [] args) throws Exception {
        try {
            return method.invoke(bean, args);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Exception refusal) {
                throw refusal;
            }
            throw e;
        }
    }

    private static List<Class<?>> classes() {
        try {
            Path root = Path.of(UseCase.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            try (Stream<Path> files = Files.walk(root.resolve("org/weishishi"))) {
                return files.map(file -> root.relativize(file).toString())
                        .filter(name -> name.endsWith(".class") && !name.endsWith("-info.class"))
                        .<Class<?>>map(Rooms::load)
                        .toList();
            }
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String file) {
        try {
            String name = file.substring(0, file.length() - ".class".length()).replace('/', '.');
            return Class.forName(name, false, Rooms.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }
}
