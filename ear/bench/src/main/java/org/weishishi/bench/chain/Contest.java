package org.weishishi.bench.chain;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.weishishi.bench.Bench;

/** 对比 · short slices of every rival in turn, the order reversed each round, so that what else runs on the machine meets all of them. */
final class Contest {

    static final String JDBC = "JDBC, same rows";
    static final String JOINED = "JDBC, in one message";
    static final String PRODUCT = "Weishishi";
    static final List<Integer> THREADS = List.of(1, 2, 4);

    private static final double WARM = 100;

    private final Map<String, Rival> rivals;
    private final int rounds;
    private final double seconds;
    private final Map<String, Map<Integer, List<Pace.Slice>>> results = new LinkedHashMap<>();

    Contest(Map<String, Rival> rivals, int rounds, double seconds) {
        this.rivals = new LinkedHashMap<>(rivals);
        this.rounds = rounds;
        this.seconds = seconds;
    }

    void run() throws Exception {
        for (Rival rival : rivals.values()) {
            new Pace(rival).slice(Collections.max(THREADS), WARM); // with fewer, code is compiled anew when more meet
        }
        List<String> order = new ArrayList<>(rivals.keySet());
        for (int round = 0; round < rounds; round++) {
            for (int threads : THREADS) {
                for (String name : order) {
                    Pace.Slice slice =
                            new Pace(java.util.Objects.requireNonNull(rivals.get(name))).slice(threads, seconds);
                    results.computeIfAbsent(name, none -> new LinkedHashMap<>())
                            .computeIfAbsent(threads, none -> new ArrayList<>())
                            .add(slice);
                }
            }
            Collections.reverse(order);
        }
    }

    /** Prints who made how many decisions. */
    void table() {
        Bench.say(
                "| decisions a second | %s | of JDBC, %s threads | ms at 1 thread, half below / 1 in 100 above | CPU ms in the program |",
                THREADS.stream().map(t -> t + (t == 1 ? " thread" : " threads")).collect(Collectors.joining(" | ")),
                THREADS.stream().map(String::valueOf).collect(Collectors.joining(" / ")));
        Bench.say("|---|%s---|---|---|", "---|".repeat(THREADS.size()));
        rivals.keySet().forEach(name -> Bench.say("%s", line(name)));
        Stream.of(PRODUCT, JDBC, JOINED)
                .forEach(name -> Bench.say(
                        "%s against the better engine, %s threads: %s times",
                        name,
                        THREADS.stream().map(String::valueOf).collect(Collectors.joining(" / ")),
                        joined(THREADS.stream().mapToDouble(threads -> factor(name, threads)), "%.1f")));
    }

    private String line(String name) {
        String rates = joined(THREADS.stream().mapToDouble(t -> median(name, t)), "%.0f")
                .replace(" / ", " | ");
        String ratios = joined(THREADS.stream().mapToDouble(t -> ratio(name, JDBC, t)), "%.2f");
        return String.format(
                Locale.ROOT,
                "| %s | %s | %s | %.1f / %.1f | %.2f |",
                name,
                rates,
                ratios,
                Bench.median(slices(name, 1).stream().map(Pace.Slice::middle).toList()),
                Bench.median(slices(name, 1).stream().map(Pace.Slice::slow).toList()),
                Bench.median(slices(name, 1).stream().map(Pace.Slice::cpu).toList()));
    }

    private static String joined(DoubleStream values, String format) {
        return values.mapToObj(v -> String.format(Locale.ROOT, format, v)).collect(Collectors.joining(" / "));
    }

    private List<Pace.Slice> slices(String name, int threads) {
        return results.getOrDefault(name, Map.of()).getOrDefault(threads, List.of());
    }

    /** @return decisions a second, the middle of the rounds */
    double median(String name, int threads) {
        return Bench.median(slices(name, threads).stream().map(Pace.Slice::rate).toList());
    }

    /** @return the middle of the ratios of each round: what disturbed one disturbed the other */
    double ratio(String name, String other, int threads) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < rounds; i++) {
            ratios.add(slices(name, threads).get(i).rate()
                    / slices(other, threads).get(i).rate());
        }
        return Bench.median(ratios);
    }

    /** @return how many times the decisions of the better engine it makes */
    double factor(String name, int threads) {
        return Stream.of("Flowable", "Operaton")
                .mapToDouble(engine -> ratio(name, engine, threads))
                .min()
                .orElse(0);
    }
}
