package org.weishishi.document.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileContentStoreTest {

    private static final Instant NOW = Instant.parse("2026-01-02T00:00:00Z");
    private static final byte[] BYTES = "王𬭎毅".getBytes(StandardCharsets.UTF_8);

    private final Path root;
    private final FileContentStore store;

    FileContentStoreTest(@TempDir Path root) {
        this.root = root;
        this.store = new FileContentStore(root, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void whatIsPutTwiceIsOneFileUnderItsHash() throws IOException {
        String sha256 = store.put(BYTES);
        assertThat(store.put(BYTES)).isEqualTo(sha256);
        assertThat(files()).containsExactly(root.resolve(sha256.substring(0, 2)).resolve(sha256));
        assertThat(store.read(sha256)).isEqualTo(BYTES);
    }

    @Test
    void damagedBytesAreNeverHandedOut() throws IOException {
        String sha256 = store.put(BYTES);
        Files.write(files().get(0), new byte[] {1});
        assertThatThrownBy(() -> store.read(sha256))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(sha256);
    }

    @Test
    void puttingAgainMendsADamagedFile() throws IOException {
        String sha256 = store.put(BYTES);
        Files.write(files().get(0), new byte[] {1});
        store.put(BYTES);
        assertThat(store.read(sha256)).isEqualTo(BYTES);
    }

    @Test
    void aCrashAmidWritingLeavesATemporaryFileThatDisturbsNothingAndIsSwept() throws IOException {
        String sha256 = store.put(BYTES);
        Files.delete(files().get(0));
        Path half = root.resolve(sha256.substring(0, 2)).resolve(sha256 + ".1.tmp");
        Files.write(half, new byte[] {BYTES[0]});
        Files.setLastModifiedTime(half, FileTime.from(NOW.minusSeconds(200_000)));
        assertThatThrownBy(() -> store.read(sha256)).isInstanceOf(IOException.class);
        store.put(BYTES);
        assertThat(store.read(sha256)).isEqualTo(BYTES);
        assertThat(store.sweep(NOW.minusSeconds(86_400), sha256::equals)).isEqualTo(1);
        assertThat(files()).hasSize(1);
    }

    @Test
    void theSweepSparesWhatIsNamedAndWhatIsYoung() throws IOException {
        String named = store.put(BYTES);
        String orphan = store.put(new byte[] {2});
        for (Path file : files()) {
            Files.setLastModifiedTime(file, FileTime.from(NOW.minusSeconds(90_000)));
        }
        String young = store.put(new byte[] {3});
        Files.setLastModifiedTime(
                root.resolve(young.substring(0, 2)).resolve(young), FileTime.from(NOW.minusSeconds(80_000)));
        assertThat(store.sweep(NOW.minusSeconds(86_400), named::equals)).isEqualTo(1);
        assertThatThrownBy(() -> store.read(orphan)).isInstanceOf(IOException.class);
        assertThat(store.read(named)).isEqualTo(BYTES);
        assertThat(store.read(young)).containsExactly(3);
    }
}
