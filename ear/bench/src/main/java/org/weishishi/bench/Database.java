package org.weishishi.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.infrastructure.SchemaMigration;

/** PostgreSQL as an installation has it, with the product's schema and persistence unit; its statements are watched. */
final class Database implements AutoCloseable {

    private final EmbeddedPostgres postgres;
    private final DataSource plain;
    private final Watch watch;
    private final EntityManagerFactory factory;
    private @Nullable EntityManager running;
    private final EntityManager current =
            Intercepted.as(EntityManager.class, (proxy, method, args) -> Intercepted.call(method, running, args));

    /** Its own server for a benchmark, gone with its data when closed. */
    Database() throws IOException {
        this(Installed.postgres(Map.of()));
    }

    /** @param folder where the data stay for the next time; a migration that is new since then runs now */
    Database(Path folder) throws IOException {
        this(Installed.kept(folder));
    }

    private Database(EmbeddedPostgres server) {
        postgres = server;
        plain = postgres.getPostgresDatabase();
        new SchemaMigration(plain).run();
        watch = new Watch(plain);
        factory = Installed.unit(watch.source());
    }

    int port() {
        return postgres.getPort();
    }

    /** @return version and settings, as they stand in the table of results */
    String described() throws SQLException {
        return text("select version()").replaceAll(" on .*", ", ")
                + text("select string_agg(name || '=' || current_setting(name), ', ' order by name) from pg_settings"
                        + " where source in ('command line', 'configuration file') and name ~"
                        + " '(mem|buffers|cache|cost|jit|wal_size|commit|fsync|lc_c)'");
    }

    /** @return settings with which the runnable jar takes this database */
    Map<String, String> environment() {
        return Installed.environment(postgres);
    }

    Watch watch() {
        return watch;
    }

    DataSource plain() {
        return plain;
    }

    /** @return the entity manager of the transaction that runs */
    EntityManager em() {
        return current;
    }

    /** One transaction, as a use case has it. */
    <T> T in(Callable<T> work) throws Exception {
        EntityManager em = factory.createEntityManager();
        running = em;
        try {
            em.getTransaction().begin();
            T result = work.call();
            em.getTransaction().commit();
            return result;
        } finally {
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    void run(String sql) throws SQLException {
        try (Connection connection = plain.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** @return all rows of the answer, one a line */
    String text(String sql) throws SQLException {
        StringBuilder text = new StringBuilder();
        try (Connection connection = plain.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                text.append(text.length() == 0 ? "" : "\n").append(rows.getString(1));
            }
        }
        return text.toString();
    }

    /** @return the repository, with the entity manager in the field the container would set */
    <T> T with(T repository) throws ReflectiveOperationException {
        Field field = repository.getClass().getDeclaredField("em");
        field.setAccessible(true);
        field.set(repository, current);
        return repository;
    }

    @Override
    public void close() throws IOException {
        factory.close();
        postgres.close();
    }
}
