package org.weishishi.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One running product: the runnable jar as a process of its own, so that it can be killed like one. */
final class House {

    private static final Path JAR = Path.of(System.getProperty("weishishi.jar", "../micro/target/weishishi.jar"));
    private static final Path WORK = Path.of(System.getProperty("weishishi.work", "target"));
    private static final Duration START = Duration.ofMinutes(10);

    private final String name;
    private final Map<String, String> environment;
    private final int port;
    private @Nullable Process process;

    House(String name, Map<String, String> environment) {
        this.name = name;
        this.port = freePort();
        this.environment = new HashMap<>(environment);
        this.environment.putIfAbsent("WEISHISHI_DATA", data().toString());
        forget(data());
        forget(log());
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
    }

    /** Where this house keeps its files; empty at the first start of a build. */
    Path data() {
        return WORK.resolve(name + "-data").toAbsolutePath();
    }

    /** What the process printed. */
    Path log() {
        return WORK.resolve(name + ".log").toAbsolutePath();
    }

    String address() {
        return "http://localhost:" + port + "/weishishi";
    }

    /** Starts it and waits until it says ready. */
    House start() {
        process = launch("--port", Integer.toString(port));
        long end = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < end) {
            if (!process.isAlive()) {
                throw new IllegalStateException("the product ended while starting, see " + log());
            }
            if (ready()) {
                return this;
            }
            waitFor(process, 500);
        }
        kill();
        throw new IllegalStateException("not ready in " + START + ", see " + log());
    }

    /** Starts it with these arguments, expects it to end by itself, and tells how. */
    Ending startAndEnd(String... arguments) {
        Process ended = launch(arguments);
        try {
            if (!ended.waitFor(START.toSeconds(), TimeUnit.SECONDS)) {
                ended.destroyForcibly();
                throw new IllegalStateException("still running, see " + log());
            }
            return new Ending(ended.exitValue(), Files.readString(log()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** kill -9. */
    void kill() {
        Process running = process;
        if (running != null) {
            running.destroyForcibly();
            waitFor(running, 30_000);
            process = null;
        }
    }

    int port() {
        return port;
    }

    long pid() {
        if (process == null) {
            throw new IllegalStateException("not running");
        }
        return process.pid();
    }

    private Process launch(String... arguments) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx700m", "-jar"));
        command.add(JAR.toAbsolutePath().toString());
        command.addAll(List.of(arguments));
        try {
            Files.createDirectories(WORK);
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
            builder.environment().putAll(environment);
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean ready() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address() + "/health/ready"))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return HttpClient.newHttpClient()
                            .send(request, HttpResponse.BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void waitFor(Process process, long millis) {
        try {
            boolean ended = process.waitFor(millis, TimeUnit.MILLISECONDS);
            if (ended) {
                return;
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What an earlier build left. */
    static void forget(Path left) {
        if (!Files.exists(left)) {
            return;
        }
        try (Stream<Path> all = Files.walk(left)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How a start that had to fail ended. */
    record Ending(int exitCode, String output) {}
}
