package org.weishishi.house;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.infrastructure.SchemaMigration;

/** One migrated database with the product's persistence unit, and transactions on it. */
public final class StoredHouse implements AutoCloseable {

    private static final AtomicInteger HOUSES = new AtomicInteger();

    private @Nullable EmbeddedPostgres postgres;
    private @Nullable Path disk;
    private final DataSource source;
    private final SentStatements statements = new SentStatements();
    private final EntityManagerFactory factory;
    private final ThreadLocal<Deque<EntityManager>> running = ThreadLocal.withInitial(ArrayDeque::new);
    private final EntityManager current = (EntityManager) Proxy.newProxyInstance(
            StoredHouse.class.getClassLoader(), new Class<?>[] {EntityManager.class}, (proxy, method, args) -> {
                try {
                    return method.invoke(now(), args);
                } catch (InvocationTargetException e) {
                    throw e.getCause();
                }
            });

    private StoredHouse(@Nullable EmbeddedPostgres postgres, DataSource source) {
        this.postgres = postgres;
        this.source = source;
        new SchemaMigration(source).run();
        factory = Persistence.createEntityManagerFactory(
                "weishishi",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", statements.of(source),
                        "eclipselink.weaving", "false",
                        "eclipselink.logging.level", "SEVERE",
                        "eclipselink.session-name", "house" + HOUSES.incrementAndGet()));
    }

    /** On H2 in memory. */
    public static StoredHouse onH2() {
        JdbcDataSource h2 = new JdbcDataSource();
        h2.setURL("jdbc:h2:mem:house" + HOUSES.incrementAndGet() + ";DB_CLOSE_DELAY=-1;LOCK_TIMEOUT=10000");
        return new StoredHouse(null, h2);
    }

    /** @param vendor h2 or postgresql, the latter started for this house */
    public static StoredHouse on(String vendor) throws IOException {
        if (vendor.equals("h2")) {
            return onH2();
        }
        EmbeddedPostgres started = EmbeddedPostgres.builder().start();
        return new StoredHouse(started, started.getPostgresDatabase());
    }

    /** On a PostgreSQL that can be killed and started again. */
    public static StoredHouse onDisk() throws IOException {
        Path disk = Files.createTempDirectory("postgres");
        EmbeddedPostgres started = durable(disk).start();
        StoredHouse house = new StoredHouse(started, started.getPostgresDatabase());
        house.disk = disk;
        return house;
    }

    /** The database server is killed as by a power cut and started again on the same data and port. */
    public void restartDatabase() throws IOException {
        EmbeddedPostgres running = Objects.requireNonNull(postgres);
        Path data = Objects.requireNonNull(disk);
        int port = running.getPort();
        ProcessHandle server = ProcessHandle.of(Long.parseLong(
                        Files.readAllLines(data.resolve("postmaster.pid")).get(0)))
                .orElseThrow();
        server.destroyForcibly();
        server.onExit().join();
        running.close();
        postgres = durable(data).setPort(port).start();
    }

    /** As in an installation: what was committed is on the disk. A server for tests would lose the last moments when it is killed. */
    private static EmbeddedPostgres.Builder durable(Path data) {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on");
    }

    public DataSource source() {
        return source;
    }

    /** @return how many statements the product has sent since the house was opened */
    public int sent() {
        return statements.sent();
    }

    /** @return the text of the statement the product sent last */
    public String lastSent() {
        return statements.last();
    }

    /** @return the entity manager of the transaction that runs in this thread, whichever that is when it is used */
    public EntityManager em() {
        return current;
    }

    /** As in a server, what is read outside a transaction is read once and not kept. */
    private EntityManager now() {
        EntityManager em = running.get().peek();
        return em == null ? factory.createEntityManager() : em;
    }

    /** A transaction of its own, also inside another one; an exception rolls it back. */
    public <T> T in(Supplier<T> work) {
        EntityManager em = factory.createEntityManager();
        running.get().push(em);
        try {
            em.getTransaction().begin();
            T result = work.get();
            em.getTransaction().commit();
            return result;
        } finally {
            running.get().pop();
            if (em.getTransaction().isActive()) {
                em.getTransaction().rollback();
            }
            em.close();
        }
    }

    /** A transaction of its own with its entity manager. */
    public <T> T reading(Function<EntityManager, T> work) {
        return in(() -> work.apply(current));
    }

    /** A transaction of its own with its entity manager. */
    public void inTransaction(Consumer<EntityManager> work) {
        in(() -> {
            work.accept(current);
            return true;
        });
    }

    /** @return the repository, with that entity manager in the field the container would set */
    public static <T> T with(T repository, EntityManager em) {
        try {
            Field field = repository.getClass().getDeclaredField("em");
            field.setAccessible(true);
            field.set(repository, em);
            return repository;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A database in memory goes with its house, or those of all tests of a run pile up. */
    @Override
    public void close() {
        factory.close();
        try {
            if (postgres != null) {
                postgres.close();
            } else {
                try (Connection last = source.getConnection();
                        Statement order = last.createStatement()) {
                    order.execute("shutdown");
                }
            }
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
