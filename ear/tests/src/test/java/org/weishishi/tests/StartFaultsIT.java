package org.weishishi.tests;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What goes wrong at a start is said in one clear line with what to do, and the process ends with another code than 0. */
class StartFaultsIT {

    @TempDir
    Path folder;

    @Test
    void aTakenPort() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("0.0.0.0"))) {
            String port = Integer.toString(taken.getLocalPort());
            expect(house("port", Map.of()).startAndEnd("--port", port), port);
        }
    }

    @Test
    void aDataFolderThatIsAFile() throws Exception {
        Path file = Files.createFile(folder.resolve("occupied"));
        expect(house("folder", Map.of("WEISHISHI_DATA", file.toString())).startAndEnd(free()), file.toString());
    }

    @Test
    void aSignerThatDoesNotExist() {
        expect(house("signer", Map.of("WEISHISHI_SIGNER", "usb")).startAndEnd(free()), "WEISHISHI_SIGNER");
    }

    @Test
    void aDatabaseThatDoesNotAnswer() {
        String url = "jdbc:postgresql://localhost:" + House.freePort() + "/weishishi";
        expect(
                house(
                                "unreachable",
                                Map.of("WEISHISHI_DB_URL", url, "WEISHISHI_DB_USER", "w", "WEISHISHI_DB_PASSWORD", "w"))
                        .startAndEnd(free()),
                url);
    }

    @Test
    void aDatabaseThatDoesNotKnowTheUser() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.builder().start()) {
            String url = "jdbc:postgresql://localhost:" + database.getPort() + "/postgres";
            expect(
                    house(
                                    "stranger",
                                    Map.of(
                                            "WEISHISHI_DB_URL", url,
                                            "WEISHISHI_DB_USER", "stranger",
                                            "WEISHISHI_DB_PASSWORD", "wrong"))
                            .startAndEnd(free()),
                    "stranger");
        }
    }

    @Test
    void aSchemaNewerThanTheProgram() throws Exception {
        try (EmbeddedPostgres database = EmbeddedPostgres.builder().start()) {
            try (Connection connection = database.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("""
                        create table flyway_schema_history (installed_rank integer primary key, version varchar(50),
                          description varchar(200) not null, type varchar(20) not null, script varchar(1000) not null,
                          checksum integer, installed_by varchar(100) not null, installed_on timestamp not null default now(),
                          execution_time integer not null, success boolean not null)
                        """);
                statement.execute("insert into flyway_schema_history values"
                        + " (1, '999', 'from the future', 'SQL', 'V999__future.sql', 1, 'postgres', now(), 1, true)");
            }
            expect(
                    house(
                                    "newer",
                                    Map.of(
                                            "WEISHISHI_DB_URL",
                                            "jdbc:postgresql://localhost:" + database.getPort() + "/postgres",
                                            "WEISHISHI_DB_USER",
                                            "postgres",
                                            "WEISHISHI_DB_PASSWORD",
                                            "postgres"))
                            .startAndEnd(free()),
                    "999");
        }
    }

    private House house(String name, Map<String, String> environment) {
        return new House("fault-" + name, environment);
    }

    private static String[] free() {
        return new String[] {"--port", Integer.toString(House.freePort())};
    }

    private static void expect(House.Ending ending, String named) {
        assertThat(ending.exitCode()).as(ending.output()).isNotZero();
        assertThat(ending.output().lines().filter(line -> line.startsWith("错误 Error:")))
                .as(ending.output())
                .singleElement()
                .asString()
                .contains(named);
        assertThat(ending.output()).doesNotContain("\tat ");
    }
}
