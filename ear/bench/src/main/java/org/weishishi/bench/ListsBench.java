package org.weishishi.bench;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;

/** 清单 · what the first and a later page of each list, searches, the check for similar projects and the export cost, with few projects and with many. */
final class ListsBench {

    private static final long SEED = 20_261_123;

    private final Map<String, Map<Integer, Timing.Figures>> results = new LinkedHashMap<>();
    private final Path plans = Path.of(System.getProperty("bench.plans", "ear/bench/target/plans"));

    void run() throws Exception {
        List<Integer> sizes = Arrays.stream(
                        System.getProperty("bench.sizes", "10000,1000000").split(",", -1))
                .map(Integer::valueOf)
                .toList();
        for (int size : sizes) {
            try (Database database = database(size)) {
                Bench.say("%s", database.described());
                Invented.Plan plan = new Invented.Plan(SEED, size, new Divisions(SEED), new Words());
                fill(database, plan);
                new SizedLists(database, plan, this::note, plans.resolve(Integer.toString(size)), searches()).run();
            }
        }
        table(sizes);
    }

    /** With {@code -Dbench.keep=FOLDER} the loaded database stays there, one for each size, and the next run uses it. */
    private static Database database(int size) throws Exception {
        String folder = System.getProperty("bench.keep");
        return folder == null
                ? new Database()
                : new Database(Path.of(folder, Integer.toString(size)).toAbsolutePath());
    }

    private static void fill(Database database, Invented.Plan plan) throws Exception {
        if (database.text("select count(*) from micro_project").equals("0")) {
            new Load(database, plan).run();
            long begin = System.nanoTime();
            LoadedWork.all(database);
            Bench.say("  approvals, notices and papers after %.0f s more", (System.nanoTime() - begin) / 1e9);
        }
    }

    private static Properties searches() throws Exception {
        Properties words = new Properties();
        try (java.io.InputStreamReader in = new java.io.InputStreamReader(
                java.util.Objects.requireNonNull(ListsBench.class.getResourceAsStream("searches.properties")),
                java.nio.charset.StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    private void note(String list, int size, Timing.Figures figures) {
        results.computeIfAbsent(list, none -> new LinkedHashMap<>()).put(size, figures);
        Bench.say(
                "    %-50s %8.2f %8.2f  %d statements, %d rows",
                list, figures.least(), figures.median(), figures.statements(), figures.rows());
    }

    private void table(List<Integer> sizes) {
        Bench.say(
                "| list | %s | ratio | statements |",
                String.join(" | ", sizes.stream().map(ListsBench::grouped).toList()));
        Bench.say("|---|%s---|---|", "---|".repeat(sizes.size()));
        results.forEach((list, bySize) -> Bench.say("%s", line(list, bySize, sizes)));
    }

    private static String line(String list, Map<Integer, Timing.Figures> bySize, List<Integer> sizes) {
        StringBuilder line = new StringBuilder("| " + list);
        for (int size : sizes) {
            Timing.Figures figures = bySize.get(size);
            line.append(figures == null ? " | –" : String.format(Locale.ROOT, " | %.2f", figures.least()));
        }
        Timing.Figures first = bySize.get(sizes.get(0));
        Timing.Figures last = bySize.get(sizes.get(sizes.size() - 1));
        line.append(
                first != null && last != null
                        ? String.format(Locale.ROOT, " | %.1f", last.least() / first.least())
                        : " | –");
        return line.append(" | ")
                .append(last == null ? "–" : last.statements())
                .append(" |")
                .toString();
    }

    private static String grouped(int size) {
        return String.format(Locale.ROOT, "%,d", size);
    }
}
