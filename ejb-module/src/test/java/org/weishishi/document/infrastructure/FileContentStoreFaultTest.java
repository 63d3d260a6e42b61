package org.weishishi.document.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.weishishi.shared.CanonicalJson;

/** A process of its own that runs out of space, or is killed, amid writing: under a hash there is the whole file or none. */
class FileContentStoreFaultTest {

    private static final int LARGE = 8 << 20;
    private static final int KILLS = 4;

    @TempDir
    private Path root = Path.of("unset");

    @TempDir
    private Path aside = Path.of("unset");

    /** Puts files of that size, one after the other, and says the name of each that is safe. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] args) throws IOException {
            FileContentStore store = new FileContentStore(Path.of(args[0]), Clock.systemUTC());
            byte[] bytes = new byte[Integer.parseInt(args[1])];
            Random random = new Random(Long.parseLong(args[2]));
            for (int i = 0; i < Integer.parseInt(args[3]); i++) {
                random.nextBytes(bytes);
                System.out.println(store.put(bytes));
            }
        }
    }

    private Process writer(String before, int size, int seed, int files) throws IOException {
        Path out = aside.resolve("out");
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = before + "exec '" + java + "' -Xmx128m -XX:-UsePerfData -cp '"
                + System.getProperty("java.class.path") + "' '" + Writer.class.getName() + "' '" + root + "' " + size
                + " " + seed + " " + files;
        return new ProcessBuilder("sh", "-c", command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    /** The names it said so far, whole lines only. */
    private List<String> said() throws IOException {
        return Files.readString(aside.resolve("out"))
                .lines()
                .filter(line -> line.length() == 64)
                .toList();
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    @Test
    void withoutSpaceNothingIsLeftAndNothingIsServed() throws Exception {
        Process full = writer("ulimit -f 512; ", LARGE, 1, 1);
        assertThat(full.waitFor(1, TimeUnit.MINUTES)).isTrue();
        String said = Files.readString(aside.resolve("out"));
        assertThat(full.exitValue()).as(said).isNotZero();
        assertThat(said).contains("IOException").contains("FileContentStore.write");
        assertThat(files()).isEmpty();
    }

    @Test
    void killedAmidWritingEveryFileUnderAHashIsWholeAndWhatWasSaidIsThere() throws Exception {
        for (int seed = 0; seed < KILLS; seed++) {
            Process busy = writer("", LARGE, seed, 1000);
            while (busy.isAlive() && said().size() <= seed) {
                Thread.onSpinWait();
            }
            busy.destroyForcibly();
            assertThat(busy.waitFor(1, TimeUnit.MINUTES)).isTrue();
            List<String> said = said();
            assertThat(said).isNotEmpty();
            assertThat(files()).extracting(FileContentStoreFaultTest::name).containsAll(said);
            for (Path file : files()) {
                if (!name(file).endsWith(".tmp")) {
                    assertThat(CanonicalJson.sha256(Files.readAllBytes(file))).isEqualTo(name(file));
                }
                Files.delete(file);
            }
        }
    }
}
