package org.weishishi.bench.chain;

import java.lang.reflect.Method;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.weishishi.bench.Intercepted;

/** Counts and times the statements of one thread while it is on; a batch is one statement. Off, connections go through as they are. */
final class Counted {

    /**
     * One statement.
     *
     * @param sql its text
     * @param nanos until its answer was here
     */
    record Sent(String sql, long nanos) {

        /** @return how many were joined in it, without those that only fetch numbers for a hundred rows */
        int statements() {
            return sql.contains("nextval(") && sql.startsWith("select") ? 0 : sql.split(";", -1).length;
        }

        /** @return its first word and its table */
        String kind() {
            String lower = sql.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
            String table = lower.replaceAll("^(insert into|update|delete from|select .*? from) \"?([a-z_]+).*", "$2");
            return lower.replaceAll(" .*", "") + " " + (table.length() > 40 ? "" : table)
                    + (lower.contains(" for update") ? " for update" : "");
        }
    }

    private final DataSource source;
    private volatile boolean on;
    private final List<Sent> sent = new ArrayList<>();
    private long inCommits;

    Counted(DataSource plain) {
        source = Intercepted.as(DataSource.class, (proxy, method, args) -> {
            Object answer = Intercepted.call(method, plain, args);
            return on && answer instanceof Connection connection ? connection(connection) : answer;
        });
    }

    DataSource source() {
        return source;
    }

    /** Begins anew, or stops. */
    void on(boolean now) {
        if (now) {
            sent.clear();
            inCommits = 0;
        }
        on = now;
    }

    /** @return what was sent since it was switched on */
    List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** @return nanoseconds of commits */
    long inCommits() {
        return inCommits;
    }

    private Connection connection(Connection real) {
        return Intercepted.as(Connection.class, (proxy, method, args) -> {
            if (method.getName().equals("commit")) {
                long begin = System.nanoTime();
                Object answer = Intercepted.call(method, real, args);
                inCommits += System.nanoTime() - begin;
                return answer;
            }
            Object answer = Intercepted.call(method, real, args);
            String sql = args != null && args.length > 0 && args[0] instanceof String text ? text : "";
            return answer instanceof Statement statement ? counted(statement, sql) : answer;
        });
    }

    private Statement counted(Statement real, String sql) {
        Class<? extends Statement> type = real instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
        return Intercepted.as(type, (proxy, method, args) -> send(method, real, args, sql));
    }

    private @Nullable Object send(Method method, Statement real, Object @Nullable [] args, String sql)
            throws Throwable {
        if (!method.getName().startsWith("execute")) {
            return Intercepted.call(method, real, args);
        }
        long begin = System.nanoTime();
        Object answer = Intercepted.call(method, real, args);
        String text = args != null && args.length > 0 && args[0] instanceof String given ? given : sql;
        sent.add(new Sent(text, System.nanoTime() - begin));
        return answer;
    }
}
