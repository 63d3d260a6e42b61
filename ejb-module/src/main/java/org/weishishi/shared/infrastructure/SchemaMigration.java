package org.weishishi.shared.infrastructure;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.weishishi.shared.StartRefused;
import org.weishishi.shared.StartText;

/**
 * 数据库升级 · brings the schema up to date by numbered scripts, common ones and those of the vendor. Several nodes may do it at
 * once: one works, the others wait. Numbers only rise. Refuses a schema that is newer than the program, one that had or lacks a
 * step of another program, one that was left half-finished, and one whose scripts were changed.
 */
public final class SchemaMigration {

    private final DataSource database;
    private final String folder;

    /** @param database an empty database, or one of ours */
    public SchemaMigration(DataSource database) {
        this(database, "db/migration");
    }

    SchemaMigration(DataSource database, String folder) {
        this.database = database;
        this.folder = folder;
    }

    /** @return the version the schema has now; {@link StartRefused} names what is wrong */
    public String run() {
        Flyway flyway = flyway(vendor());
        try {
            refuseForeign(flyway);
            flyway.migrate();
        } catch (FlywayException e) {
            refuseForeign(flyway);
            throw refused("shared.start.schemaFailed", firstLines(e));
        }
        MigrationInfo current = flyway.info().current();
        return current == null ? "0" : version(current);
    }

    private Flyway flyway(String vendor) {
        return Flyway.configure(SchemaMigration.class.getClassLoader())
                .dataSource(database)
                .locations("classpath:" + folder + "/common", "classpath:" + folder + "/" + vendor)
                .failOnMissingLocations(false)
                .baselineOnMigrate(false)
                .outOfOrder(false)
                .cleanDisabled(true)
                .load();
    }

    private String vendor() {
        try (Connection connection = database.getConnection()) {
            String product = connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
            return product.contains("h2") ? "h2" : "postgresql";
        } catch (SQLException e) {
            throw refused("shared.start.database", String.valueOf(e.getMessage()));
        }
    }

    /** The gravest first: what was left half-finished, then what is not ours, then what is ours and was passed over. */
    private static void refuseForeign(Flyway flyway) {
        List<MigrationInfo> all = List.of(flyway.info().all());
        refuse(all, MigrationState::isFailed, "shared.start.schemaHalf");
        refuse(all, state -> state == MigrationState.FUTURE_SUCCESS, "shared.start.schemaNewer");
        refuse(all, state -> state == MigrationState.MISSING_SUCCESS, "shared.start.schemaMissing");
        refuse(all, state -> state == MigrationState.IGNORED, "shared.start.schemaSkipped");
    }

    private static void refuse(List<MigrationInfo> all, Predicate<MigrationState> wrong, String key) {
        for (MigrationInfo one : all) {
            if (wrong.test(one.getState())) {
                throw refused(key, version(one), one.getDescription());
            }
        }
    }

    private static String version(MigrationInfo migration) {
        return migration.getVersion() == null
                ? migration.getDescription()
                : migration.getVersion().getVersion();
    }

    private static String firstLines(FlywayException e) {
        String message = e.getMessage() == null ? "" : e.getMessage();
        return message.lines()
                .map(String::strip)
                .filter(s -> !s.isEmpty())
                .limit(4)
                .reduce("", (a, b) -> a + " " + b);
    }

    private static StartRefused refused(String key, Object... args) {
        return new StartRefused(StartText.of(key, args));
    }
}
