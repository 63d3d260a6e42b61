package org.weishishi.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.LogManager;
import org.weishishi.bench.chain.ChainBench;
import org.weishishi.bench.chain.PortfolioBench;

/** The door of all benchmarks: the first argument names one. */
public final class Bench {

    /** A benchmark: prints its own table. */
    interface Trial {
        void run() throws Exception;
    }

    private static final Map<String, Trial> TRIALS = new LinkedHashMap<>();

    static {
        TRIALS.put("paper", () -> new PaperBench().run());
        TRIALS.put("house", () -> new HouseBench().run());
        TRIALS.put("lists", () -> new ListsBench().run());
        TRIALS.put("import", () -> new ImportBench().run());
        TRIALS.put("matrix", () -> new MatrixBench().run());
        TRIALS.put("public", () -> new PublicBench().run());
        TRIALS.put("chain", () -> new ChainBench().run());
        TRIALS.put("simulate", () -> new PortfolioBench().run());
    }

    private Bench() {}

    /** @param args name of the benchmark */
    public static void main(String... args) throws Exception {
        LogManager.getLogManager().reset();
        Trial trial = args.length == 1 ? TRIALS.get(args[0]) : null;
        if (trial == null) {
            say("usage: java -jar weishishi-bench.jar %s", String.join("|", TRIALS.keySet()));
            System.exit(2);
            return;
        }
        say(
                "JDK %s, %d cores, heap at most %d MB, load %.1f",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                java.lang.management.ManagementFactory.getOperatingSystemMXBean()
                        .getSystemLoadAverage());
        trial.run();
    }

    /** One line of the result. */
    public static void say(String format, Object... args) {
        System.out.println(String.format(Locale.ROOT, format, args));
    }

    /** @return the value below which that share of the values lies */
    public static double quantile(List<Double> values, double share) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }

    /** @return the value in the middle, between the two of an even number */
    public static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return (sorted.get((sorted.size() - 1) / 2) + sorted.get(sorted.size() / 2)) / 2;
    }
}
