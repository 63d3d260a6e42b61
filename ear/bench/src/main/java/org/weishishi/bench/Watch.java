package org.weishishi.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Watches what the product sends to the database: each statement with its values, and how long the answer took to be here. */
final class Watch {

    /**
     * One statement.
     *
     * @param sql with its values in their places
     * @param millis from sending it until its rows were here
     */
    record Sent(String sql, double millis) {}

    private final DataSource source;
    private final List<Sent> sent = new ArrayList<>();
    private @Nullable Connection pooled;

    /** One connection is kept and lent out again, as a pool does: the server has planned for it before. */
    Watch(DataSource plain) {
        source = Intercepted.as(DataSource.class, (proxy, method, args) -> {
            if (!method.getName().equals("getConnection")) {
                return Intercepted.call(method, plain, args);
            }
            Connection known = pooled;
            if (known == null) {
                known = connection(plain.getConnection());
                pooled = known;
            }
            return known;
        });
    }

    DataSource source() {
        return source;
    }

    /** @return what was sent since the last time */
    List<Sent> taken() {
        List<Sent> taken = List.copyOf(sent);
        sent.clear();
        return taken;
    }

    private Connection connection(Connection real) {
        return Intercepted.as(Connection.class, (proxy, method, args) -> {
            if (method.getName().equals("close")) {
                return null;
            }
            Object answer = Intercepted.call(method, real, args);
            return answer instanceof PreparedStatement statement ? statement(statement) : answer;
        });
    }

    private PreparedStatement statement(PreparedStatement real) {
        return Intercepted.as(PreparedStatement.class, (proxy, method, args) -> {
            if (!method.getName().startsWith("execute")) {
                return Intercepted.call(method, real, args);
            }
            long begin = System.nanoTime();
            Object answer = Intercepted.call(method, real, args);
            sent.add(new Sent(real.toString(), (System.nanoTime() - begin) / 1e6));
            return answer;
        });
    }
}
