package org.weishishi.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The runnable jar with the options of the README, on a fresh data folder; gone with its data when closed. */
final class House implements AutoCloseable {

    static final Path JAR = Path.of("ear/micro/target/weishishi.jar");
    private static final Path OPTIONS = Path.of("ear/micro/src/main/jvm/small.options");
    private static final String READY = "4/4";
    private static final int TOKEN = 5;
    private static final long LONGEST = TimeUnit.MINUTES.toNanos(5);

    private final Path data = Files.createTempDirectory("weishishi-bench");
    private final Path log = data.resolve("bench.log");
    private final int port;
    private final Process process;
    private final double seconds;

    /** In demo mode, as the README starts it. */
    House() throws Exception {
        this(Map.of("WEISHISHI_DEMO", "true"), List.of());
    }

    /**
     * @param environment what is set beside the data folder
     * @param options of the jar, beside the port
     */
    House(Map<String, String> environment, List<String> options) throws Exception {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = new ArrayList<>(
                List.of(java.toString(), "@" + OPTIONS, "-jar", JAR.toString(), "--port", Integer.toString(port)));
        command.addAll(options);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        builder.environment().put("WEISHISHI_DATA", data.toString());
        long begin = System.nanoTime();
        process = builder.start();
        while (!Files.readString(log).contains(READY)) {
            if (process.waitFor(100, TimeUnit.MILLISECONDS) || System.nanoTime() - begin > LONGEST) {
                throw new IllegalStateException("not ready:\n" + Files.readString(log));
            }
        }
        seconds = (System.nanoTime() - begin) / 1e9;
    }

    /** @return seconds from the start of the process to its word that it is ready */
    double seconds() {
        return seconds;
    }

    /** @return its data folder */
    Path data() {
        return data;
    }

    String address() {
        return "http://localhost:" + port + "/weishishi";
    }

    /** @return resident megabytes of the process, by the kernel */
    long resident() throws IOException {
        String line = Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(each -> each.startsWith("VmRSS"))
                .findFirst()
                .orElseThrow();
        return Long.parseLong(line.replaceAll("\\D", "")) >> 10;
    }

    /** @return the bearer token of a demo account */
    String token(String account) throws IOException {
        return Files.readAllLines(data.resolve("demo-accounts.txt")).stream()
                .filter(line -> line.startsWith(account + "\t"))
                .findFirst()
                .orElseThrow()
                .split("\t", -1)[TOKEN];
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        process.onExit().orTimeout(1, TimeUnit.MINUTES).join();
        try (Stream<Path> all = Files.walk(data)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
