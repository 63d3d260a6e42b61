package org.weishishi.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/** Times what one look at a list costs the database: every statement the product sends for it. */
final class Timing {

    private static final int WARM = 8;
    private static final int TIMES = 25;

    /**
     * One list.
     *
     * @param least milliseconds of the database, of the least disturbed time
     * @param median of all times
     * @param statements how many statements it takes
     * @param rows how many rows came
     */
    record Figures(double least, double median, int statements, int rows) {}

    private final Database database;
    private final Path plans;

    Timing(Database database, Path plans) {
        this.database = database;
        this.plans = plans;
    }

    /** @param look answers how many rows it found */
    Figures of(String name, Callable<Integer> look) throws Exception {
        List<Double> times = new ArrayList<>();
        List<Watch.Sent> last = List.of();
        int rows = 0;
        for (int i = 0; i < WARM + TIMES; i++) {
            database.watch().taken();
            rows = database.in(look);
            last = database.watch().taken();
            if (i >= WARM) {
                times.add(last.stream().mapToDouble(Watch.Sent::millis).sum());
            }
        }
        explain(name, last);
        return new Figures(Bench.quantile(times, 0), Bench.median(times), last.size(), rows);
    }

    private void explain(String name, List<Watch.Sent> sent) throws Exception {
        StringBuilder text = new StringBuilder();
        for (Watch.Sent one : sent) {
            text.append(one.sql()).append("\n\n");
            if (one.sql().regionMatches(true, 0, "select", 0, 6)) {
                text.append(database.text("explain (analyze, buffers) " + one.sql()))
                        .append("\n\n");
            }
        }
        Files.createDirectories(plans);
        Files.writeString(plans.resolve(name.replaceAll("[^\\p{L}\\p{N}+-]+", "_") + ".txt"), text);
    }
}
