package org.weishishi.house;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Counts the statements the product prepares on a database; each is prepared when it is sent. */
final class SentStatements {

    private final AtomicInteger count = new AtomicInteger();
    private volatile String last = "";

    /** @return the same database, whose statements are counted */
    DataSource of(DataSource real) {
        return proxy(DataSource.class, (method, args) -> {
            Object answer = call(method, real, args);
            return answer instanceof Connection connection ? of(connection) : answer;
        });
    }

    private Connection of(Connection real) {
        return proxy(Connection.class, (method, args) -> {
            if (args != null && method.getName().equals("prepareStatement")) {
                count.incrementAndGet();
                last = String.valueOf(args[0]);
            }
            return call(method, real, args);
        });
    }

    /** @return how many there were since the house was opened */
    int sent() {
        return count.get();
    }

    /** @return the text of the one sent last */
    String last() {
        return last;
    }

    private interface Call {
        @Nullable
        Object of(Method method, @Nullable Object @Nullable [] args) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(
                SentStatements.class.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, args) -> call.of(method, args)));
    }

    private static @Nullable Object call(Method method, Object real, @Nullable Object @Nullable [] args)
            throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
