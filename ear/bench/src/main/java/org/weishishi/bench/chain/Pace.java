package org.weishishi.bench.chain;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.weishishi.bench.Bench;

/** How many decisions a rival makes in a second: threads that each open an instance and take it to its end, again and again. */
final class Pace {

    /**
     * One slice.
     *
     * @param rate decisions in a second, of the time spent deciding
     * @param middle milliseconds of one decision, half take less
     * @param slow milliseconds that one in a hundred exceeds
     * @param cpu milliseconds of the processor one decision takes in the program
     */
    record Slice(double rate, double middle, double slow, double cpu) {}

    /** What one thread did. */
    private record Done(List<Double> millis, long cpu) {}

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final Rival rival;

    Pace(Rival rival) {
        this.rival = rival;
    }

    Slice slice(int threads, double seconds) throws Exception {
        long until = System.nanoTime() + (long) (seconds * 1e9);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<Done>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(pool.submit(() -> decisions(until)));
            }
            List<Double> millis = new ArrayList<>();
            long cpu = 0;
            for (Future<Done> one : all) {
                millis.addAll(one.get().millis());
                cpu += one.get().cpu();
            }
            double sum = millis.stream().mapToDouble(d -> d).sum();
            return new Slice(
                    threads * millis.size() * 1e3 / sum,
                    Bench.median(millis),
                    Bench.quantile(millis, 0.99),
                    cpu / 1e6 / millis.size());
        } finally {
            pool.shutdown();
        }
    }

    private Done decisions(long until) throws Exception {
        List<Double> millis = new ArrayList<>();
        long cpu = 0;
        while (System.nanoTime() < until) {
            String instance = rival.start();
            int made = 0;
            for (List<Rival.Turn> open = rival.open(instance); !open.isEmpty(); open = rival.open(instance)) {
                long cpuBefore = CPU.getCurrentThreadCpuTime();
                long begin = System.nanoTime();
                rival.decide(open.get(0));
                millis.add((System.nanoTime() - begin) / 1e6);
                cpu += CPU.getCurrentThreadCpuTime() - cpuBefore;
                made++;
            }
            if (made != Rival.DECISIONS || !rival.ended(instance)) {
                throw new IllegalStateException(instance + " stands still after " + made + " decisions");
            }
        }
        return new Done(millis, cpu);
    }
}
