package org.weishishi.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * 公开页面 · the running house on PostgreSQL with a million projects: how long it takes to publish a thousand notices, that a second time
 * touches nothing, and how fast the page of a community with 200 of them comes, beside a static file of the same bytes on the same server.
 */
final class PublicBench {

    private static final long SEED = 20_261_126;
    private static final int ROUNDS = 5;
    private static final int WARM = 200;
    private static final int PAGES = 1_000;
    private static final int OK = 200;
    private static final String FILE = "page.html";

    private final HttpClient client = HttpClient.newHttpClient();

    void run() throws Exception {
        Wrk.require();
        int size = Integer.getInteger("bench.projects", 1_000_000);
        Path site = site();
        try (Database database = new Database()) {
            Bench.say("%s", database.described());
            Divisions divisions = new Divisions(SEED);
            new Load(database, new Invented.Plan(SEED, size, divisions, new Words())).run();
            Map<String, String> environment = new HashMap<>(database.environment());
            environment.put("WEISHISHI_PUBLIC_URL", "https://bench.example/weishishi");
            try (House house = new House(environment, List.of("--deploy", site.toString()))) {
                long busy = new LoadedNotices(database, house.data()).load();
                Path folder = house.data().resolve("public");
                publish(database, folder);
                String code = database.text("select code from org_unit where id = " + busy);
                String page = "c/" + code + "/index.html";
                Files.copy(folder.resolve(page), site.resolve(FILE));
                serve(house.address() + "/public/" + page, house.address().replace("/weishishi", "/bench/") + FILE);
                Bench.say("resident: %d MB", house.resident());
            }
        }
    }

    /** A web application of nothing but files, put beside the product. */
    private static Path site() throws IOException {
        Path site = Files.createTempDirectory("weishishi-bench-site").resolve("bench");
        Path inside = Files.createDirectories(site.resolve("WEB-INF"));
        Files.writeString(
                inside.resolve("web.xml"),
                "<web-app xmlns=\"https://jakarta.ee/xml/ns/jakartaee\" version=\"6.0\"></web-app>");
        return site;
    }

    private static void publish(Database database, Path folder) throws Exception {
        double first = written(database);
        Map<Path, FileTime> before = times(folder);
        double second = written(database);
        Map<Path, FileTime> after = times(folder);
        long touched = after.entrySet().stream()
                .filter(file -> !file.getValue().equals(before.get(file.getKey())))
                .count();
        Bench.say("%,d files, %,d MB", before.size(), bytes(folder) >> 20);
        Bench.say("| publishing | s | files written |");
        Bench.say("|---|---|---|");
        Bench.say("| 1,000 notices | %.1f | %,d |", first, before.size());
        Bench.say("| the same again | %.1f | %d |", second, touched);
    }

    /** @return seconds from the changes to the end of the queue, with up to ten seconds until the timer looks */
    private static double written(Database database) throws SQLException, InterruptedException {
        long begin = System.nanoTime();
        database.run(LoadedNotices.CHANGED);
        while (!database.text("select count(*) from publication_change").equals("0")) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private static Map<Path, FileTime> times(Path folder) throws IOException {
        Map<Path, FileTime> times = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                times.put(file, Files.getLastModifiedTime(file));
            }
        }
        return times;
    }

    private static long bytes(Path folder) throws IOException {
        long bytes = 0;
        for (Path file : times(folder).keySet()) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    /** Page and file in turns, so that what else runs on the machine disturbs both. */
    private void serve(String page, String file) throws Exception {
        if (length(page, false) != length(file, false)) {
            throw new IllegalStateException(file + " has not the bytes of " + page);
        }
        List<Double> pages = new ArrayList<>();
        List<Double> packed = new ArrayList<>();
        List<Double> files = new ArrayList<>();
        for (int round = 0; round <= ROUNDS; round++) {
            double one = Wrk.rate(page, false);
            double small = Wrk.rate(page, true);
            double plain = Wrk.rate(file, false);
            if (round > 0) {
                pages.add(one);
                packed.add(small);
                files.add(plain);
            }
        }
        Bench.say(
                "| community with %d notices | KB | median ms | p99 ms | requests/s | of the file |",
                LoadedNotices.OF_ONE);
        Bench.say("|---|---|---|---|---|---|");
        double limit = Bench.median(files);
        row("page", page, false, Bench.median(pages), limit);
        row("page, packed", page, true, Bench.median(packed), limit);
        row("static file of the same bytes", file, false, limit, limit);
    }

    /** One reader alone, one page after the other, until the last byte is here. */
    private void row(String name, String address, boolean packed, double rate, double limit) throws Exception {
        List<Double> millis = new ArrayList<>();
        int length = 0;
        for (int i = 0; i < WARM + PAGES; i++) {
            long begin = System.nanoTime();
            length = length(address, packed);
            if (i >= WARM) {
                millis.add((System.nanoTime() - begin) / 1e6);
            }
        }
        Bench.say(
                "| %s | %.1f | %.1f | %.1f | %,.0f | %.2f |",
                name, length / 1024.0, Bench.median(millis), Bench.quantile(millis, 0.99), rate, rate / limit);
    }

    private int length(String address, boolean packed) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address));
        if (packed) {
            request.header("Accept-Encoding", "gzip");
        }
        HttpResponse<byte[]> answer = client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != OK) {
            throw new IllegalStateException(address + " answered " + answer.statusCode());
        }
        return answer.body().length;
    }
}
