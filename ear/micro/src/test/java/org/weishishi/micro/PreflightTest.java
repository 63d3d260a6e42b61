package org.weishishi.micro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.Driver;

/** Each fault is found before the server starts and told in one line that says what to do. */
class PreflightTest {

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path data;

    @Test
    void portTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();
            assertThat(line(() -> Ports.checkFree(port))).contains(Integer.toString(port), "--port");
        }
    }

    @Test
    void dataFolderUnwritable() throws Exception {
        Path file = Files.createFile(data.resolve("file"));
        assertThat(line(() -> DataFolder.checkWritable(file.resolve("below")))).contains("WEISHISHI_DATA");
        DataFolder.checkWritable(data);
    }

    @Test
    void dataFolderInUse() throws Exception {
        Files.createDirectories(data.resolve("db"));
        DataFolder.checkFree(data);
        try (FileChannel other =
                FileChannel.open(Database.file(data), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            other.lock();
            assertThat(line(() -> DataFolder.checkFree(data))).contains(data.toString());
        }
        DataFolder.checkFree(data);
    }

    @Test
    void databaseUnreachable() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0)) {
            closed = socket.getLocalPort();
        }
        Database database = new Database("jdbc:postgresql://127.0.0.1:" + closed + "/w?password=hush", "u", "hush");
        assertThat(line(() -> DatabaseCheck.check(database, new Driver())))
                .contains("127.0.0.1:" + closed)
                .doesNotContain("hush");
    }

    @Test
    void databaseSettingsIncomplete() {
        Environment noUser = new Environment(Map.of(), Map.of("WEISHISHI_DB_URL", "jdbc:postgresql://h/w"));
        assertThat(line(() -> Database.from(noUser))).contains("WEISHISHI_DB_USER");
        Environment other = new Environment(Map.of(), Map.of("WEISHISHI_DB_URL", "jdbc:oracle:thin:@h"));
        assertThat(line(() -> Database.from(other))).contains("jdbc:postgresql://");
    }

    @Test
    void withoutSettingsAnH2FileThatLosesNothing() throws Exception {
        Environment environment = new Environment(Map.of("weishishi.data", data.toString()), Map.of());
        assertThat(Database.from(environment).url())
                .startsWith("jdbc:h2:file:" + data)
                .contains("WRITE_DELAY=0")
                .doesNotContain("AUTO_SERVER");
    }

    @Test
    void optionsOfTheServerPassThrough() throws Exception {
        Options options = Options.parse("--port", "21099", "--deploy", "x.ear");
        assertThat(options.port()).isEqualTo(21099);
        assertThat(options.server())
                .containsExactly("--port", "21099", "--nocluster", "--nohazelcast", "--disablephonehome");
        assertThat(options.ear()).isNotNull();
        assertThat(Options.parse("--clustername", "w").server()).doesNotContain("--nocluster");
        assertThatThrownBy(() -> Options.parse("--port", "many")).isInstanceOf(Refusal.class);
    }

    private static String line(ThrowingCallable check) {
        String line = catchThrowableOfType(Refusal.class, check).line();
        assertThat(line.lines()).hasSize(1);
        return line;
    }
}
