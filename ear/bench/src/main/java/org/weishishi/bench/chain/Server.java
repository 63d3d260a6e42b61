package org.weishishi.bench.chain;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.weishishi.bench.Installed;

/** One PostgreSQL that keeps what it acknowledged; a database and a pool of connections for each rival. */
final class Server implements AutoCloseable {

    private static final int CONNECTIONS = 8;

    private final EmbeddedPostgres postgres;
    private final Map<String, HikariDataSource> pools = new LinkedHashMap<>();

    Server() throws IOException {
        postgres = Installed.postgres(Installed.DURABLE);
    }

    /** @return a new database of that name, with a pool of its own */
    DataSource database(String name) throws SQLException {
        run(postgres.getPostgresDatabase(), "create database " + name);
        HikariConfig config = new HikariConfig();
        config.setDataSource(postgres.getDatabase("postgres", name));
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(CONNECTIONS);
        HikariDataSource pool = new HikariDataSource(config);
        pools.put(name, pool);
        return pool;
    }

    /** @return version and settings */
    String described() throws SQLException {
        return text(postgres.getPostgresDatabase(), "select version()").replaceAll(" on .*", ", ")
                + text(
                        postgres.getPostgresDatabase(),
                        "select string_agg(name || '=' || current_setting(name), ', ' order by name) from pg_settings"
                                + " where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'shared_buffers',"
                                + " 'max_wal_size', 'wal_sync_method', 'jit')");
    }

    static void run(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** @return the first value of the answer */
    static String text(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? rows.getString(1) : "";
        }
    }

    @Override
    public void close() throws IOException {
        pools.values().forEach(HikariDataSource::close);
        postgres.close();
    }
}
