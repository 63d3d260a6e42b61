package org.weishishi.shared.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.weishishi.audit.infrastructure.ChainReport;
import org.weishishi.shared.StartRefused;

/** Every script runs on both databases; what must stop the start stops it and says why. */
class MigrationTest {

    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void startPostgres() throws IOException {
        postgres = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    static void stopPostgres() throws IOException {
        postgres.close();
    }

    @Test
    void runsOnH2AndAgainWithoutWork() throws Exception {
        DataSource h2 = h2("plain");
        String version = new SchemaMigration(h2).run();
        assertThat(version).matches("\\d{3}");
        assertThat(new SchemaMigration(h2).run()).isEqualTo(version);
        try (Connection connection = h2.getConnection()) {
            assertThat(ChainReport.of(connection)).startsWith("whole sealed=0").endsWith("unsealed=0");
        }
    }

    @Test
    void twoNodesMayStartOnPostgresAtOnceAndTheTrailIsInsertOnly() throws Exception {
        DataSource database = postgres.getPostgresDatabase();
        ExecutorService nodes = Executors.newFixedThreadPool(2);
        try {
            Callable<String> start = () -> new SchemaMigration(database).run();
            List<Future<String>> versions = nodes.invokeAll(List.of(start, start));
            assertThat(versions.get(0).get()).isEqualTo(versions.get(1).get());
        } finally {
            nodes.shutdownNow();
        }
        run(database, "insert into audit_seal values (1, 1, 'a', 'b')");
        for (String tampering : List.of(
                "update audit_seal set hash = 'c'",
                "delete from audit_seal",
                "truncate audit_seal",
                "truncate audit_entry",
                "truncate approval_entry",
                "truncate approval_snapshot")) {
            assertThatThrownBy(() -> run(database, tampering)).hasMessageContaining("insert only");
        }
    }

    @Test
    void refusesASchemaNewerThanTheProgram() throws Exception {
        DataSource h2 = h2("newer");
        new SchemaMigration(h2).run();
        run(
                h2,
                "insert into \"flyway_schema_history\" select max(\"installed_rank\") + 1, '999', 'later', 'SQL', 'V999__later.sql',"
                        + " 1, 'x', current_timestamp, 1, true from \"flyway_schema_history\"");
        assertThatThrownBy(() -> new SchemaMigration(h2).run())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("999")
                .hasMessageContaining("newer than this program");
    }

    @Test
    void refusesASchemaThatHadAnUpgradeOfAnotherProgram() throws Exception {
        DataSource h2 = h2("missing");
        new SchemaMigration(h2).run();
        run(
                h2,
                "insert into \"flyway_schema_history\" select max(\"installed_rank\") + 1, '012', 'foreign', 'SQL',"
                        + " 'V012__foreign.sql', 1, 'x', current_timestamp, 1, true from \"flyway_schema_history\"");
        assertThatThrownBy(() -> new SchemaMigration(h2).run())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("012 (foreign)")
                .hasMessageContaining("which this program does not have");
    }

    @Test
    void refusesASchemaThatWentPastAnUpgrade() throws Exception {
        DataSource h2 = h2("skipped");
        new SchemaMigration(h2).run();
        run(h2, "delete from \"flyway_schema_history\" where \"version\" = '070'");
        assertThatThrownBy(() -> new SchemaMigration(h2).run())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("070 (demo)")
                .hasMessageContaining("without it");
    }

    @Test
    void saysWhichUpgradeWasLeftHalfFinished() {
        DataSource h2 = h2("half");
        assertThatThrownBy(() -> new SchemaMigration(h2, "db/broken").run()).isInstanceOf(StartRefused.class);
        assertThatThrownBy(() -> new SchemaMigration(h2, "db/broken").run())
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("001 (half)")
                .hasMessageContaining("half-finished");
    }

    private static DataSource h2(String name) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
        return source;
    }

    private static void run(DataSource database, String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
