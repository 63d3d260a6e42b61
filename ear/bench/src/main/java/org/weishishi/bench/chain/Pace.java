package org.weishishi.bench.chain;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionService;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.weishishi.bench.Bench;

/** How many decisions a rival makes in a second: threads that each open some instances and, when all are open, take them to their ends, again and again. */
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

    /** Instances a thread opens at a time: opening is no decision, so none is opened while others decide. */
    private static final int OPENED = 15;

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final Rival rival;
    private volatile boolean over;

    Pace(Rival rival) {
        this.rival = rival;
    }

    Slice slice(int threads, double seconds) throws Exception {
        long until = System.nanoTime() + (long) (seconds * 1e9);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            CyclicBarrier together = new CyclicBarrier(threads, () -> over = System.nanoTime() >= until);
            CompletionService<Done> all = new ExecutorCompletionService<>(pool);
            for (int i = 0; i < threads; i++) {
                all.submit(() -> decisions(together));
            }
            List<Double> millis = new ArrayList<>();
            long cpu = 0;
            for (int i = 0; i < threads; i++) {
                Done first = all.take().get(); // of one that fails before those that wait for it
                millis.addAll(first.millis());
                cpu += first.cpu();
            }
            double sum = millis.stream().mapToDouble(d -> d).sum();
            return new Slice(
                    threads * millis.size() * 1e3 / sum,
                    Bench.median(millis),
                    Bench.quantile(millis, 0.99),
                    cpu / 1e6 / millis.size());
        } finally {
            pool.shutdownNow();
        }
    }

    private Done decisions(CyclicBarrier together) throws Exception {
        List<Double> millis = new ArrayList<>();
        long cpu = 0;
        do {
            List<String> opened = new ArrayList<>();
            for (int i = 0; i < OPENED; i++) {
                opened.add(rival.start());
            }
            together.await();
            for (String instance : opened) {
                cpu += toItsEnd(instance, millis);
            }
            together.await();
        } while (!over);
        return new Done(millis, cpu);
    }

    /** @return nanoseconds of the processor */
    private long toItsEnd(String instance, List<Double> millis) throws Exception {
        long cpu = 0;
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
        return cpu;
    }
}
