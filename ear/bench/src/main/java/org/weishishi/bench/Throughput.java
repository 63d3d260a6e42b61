package org.weishishi.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** How often a work is done in a second by several threads at once: the best of some rounds, after the first that only warms up. */
final class Throughput {

    /**
     * One round.
     *
     * @param rate works in a second
     * @param cpu milliseconds of the processor for one
     * @param ratio to one thread
     */
    record Rate(double rate, double cpu, double ratio) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%.1f/s, %.1f CPU ms each, %.2f of one thread", rate, cpu, ratio);
        }
    }

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long ROUND = TimeUnit.SECONDS.toNanos(4);
    private static final int ROUNDS = 4;
    private static final int SUM = 4_000_000;

    private final Meter.Work work;
    private double alone;

    Throughput(Meter.Work work) {
        this.work = work;
    }

    Rate with(int threads) throws Exception {
        Rate best = new Rate(0, 0, 0);
        for (int round = 0; round <= ROUNDS; round++) {
            Rate one = round(threads);
            best = round > 0 && one.rate() > best.rate() ? one : best;
        }
        alone = threads == 1 ? best.rate() : alone;
        return new Rate(best.rate(), best.cpu(), best.rate() / alone);
    }

    private Rate round(int threads) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        AtomicInteger number = new AtomicInteger();
        try {
            long begin = System.nanoTime();
            List<Future<Long>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(pool.submit(() -> {
                    long cpu = THREADS.getCurrentThreadCpuTime();
                    while (System.nanoTime() - begin < ROUND) {
                        work.run(number.getAndIncrement());
                    }
                    return THREADS.getCurrentThreadCpuTime() - cpu;
                }));
            }
            long cpu = 0;
            for (Future<Long> one : all) {
                cpu += one.get();
            }
            return new Rate(number.get() * 1e9 / (System.nanoTime() - begin), cpu / 1e6 / number.get(), 0);
        } finally {
            pool.shutdown();
        }
    }

    /** A work that touches no memory. */
    static int sum(int number) {
        int sum = number;
        for (int i = 0; i < SUM; i++) {
            sum = sum * 31 + i;
        }
        return sum;
    }
}
