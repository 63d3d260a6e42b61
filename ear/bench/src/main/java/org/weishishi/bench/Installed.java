package org.weishishi.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import javax.sql.DataSource;

/** PostgreSQL and the persistence unit as an installation has them. */
public final class Installed {

    private static final Map<String, String> SETTINGS = Map.of(
            "shared_buffers", "1GB",
            "effective_cache_size", "4GB",
            "work_mem", "16MB",
            "maintenance_work_mem", "512MB",
            "max_wal_size", "8GB",
            "random_page_cost", "1.1",
            "jit", "off");

    /** What was acknowledged is on the disk, as in an installation; the server for benchmarks would not wait for it. */
    public static final Map<String, String> DURABLE =
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on");

    private Installed() {}

    /** @return a running server with these settings beside the usual ones, gone with its data when closed */
    public static EmbeddedPostgres postgres(Map<String, String> more) throws IOException {
        return configured(more).start();
    }

    /** @return settings with which the runnable jar takes the database of that server */
    static Map<String, String> environment(EmbeddedPostgres server) {
        return Map.of(
                "WEISHISHI_DB_URL",
                "jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
                "WEISHISHI_DB_USER",
                "postgres",
                "WEISHISHI_DB_PASSWORD",
                "postgres");
    }

    /** @return a running server whose data stay in that folder, or come from it */
    static EmbeddedPostgres kept(Path folder) throws IOException {
        Files.createDirectories(folder);
        return configured(Map.of())
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .start();
    }

    private static EmbeddedPostgres.Builder configured(Map<String, String> more) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder();
        SETTINGS.forEach(builder::setServerConfig);
        more.forEach(builder::setServerConfig);
        return builder;
    }

    /** @return the product's persistence unit on that database, without a container; its entities are woven as a server weaves them, if none was loaded before */
    public static EntityManagerFactory unit(DataSource source) {
        return Persistence.createEntityManagerFactory(
                "weishishi",
                Map.of(
                        "jakarta.persistence.transactionType", "RESOURCE_LOCAL",
                        "jakarta.persistence.jtaDataSource", "",
                        "jakarta.persistence.nonJtaDataSource", source,
                        "eclipselink.logging.level", "SEVERE"));
    }
}
