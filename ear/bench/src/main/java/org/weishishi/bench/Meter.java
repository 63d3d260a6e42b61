package org.weishishi.bench;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Measures works side by side: warmed up first, then in rounds, so that whatever else the machine does hits all of them alike. */
final class Meter {

    /** One piece of work, numbered so that no two are the same. */
    interface Work {
        int run(int number) throws Exception;
    }

    /**
     * What one piece of work took.
     *
     * @param cpu milliseconds of the processor in the working thread, of the least disturbed round
     * @param allocated megabytes, median of the rounds
     * @param size what the work answered, of the last one
     */
    record Figures(double cpu, double allocated, int size) {}

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final int warm;
    private final int rounds;
    private final int each;
    private int number;

    Meter(int warm, int rounds, int each) {
        this.warm = warm;
        this.rounds = rounds;
        this.each = each;
    }

    Map<String, Figures> compare(Map<String, Work> works) throws Exception {
        Map<String, List<Figures>> all = new LinkedHashMap<>();
        for (Map.Entry<String, Work> work : works.entrySet()) {
            for (int i = 0; i < warm; i++) {
                work.getValue().run(number++);
            }
            all.put(work.getKey(), new ArrayList<>());
        }
        for (int round = 0; round < rounds; round++) {
            for (Map.Entry<String, Work> work : works.entrySet()) {
                all.getOrDefault(work.getKey(), new ArrayList<>()).add(once(work.getValue()));
            }
        }
        Map<String, Figures> summary = new LinkedHashMap<>();
        all.forEach((name, figures) -> summary.put(name, summed(figures)));
        return summary;
    }

    private Figures once(Work work) throws Exception {
        long cpu = THREADS.getCurrentThreadCpuTime();
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        int size = 0;
        for (int i = 0; i < each; i++) {
            size = work.run(number++);
        }
        return new Figures(
                (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6 / each,
                (THREADS.getCurrentThreadAllocatedBytes() - allocated) / 1048576.0 / each,
                size);
    }

    private static Figures summed(List<Figures> figures) {
        return new Figures(
                Bench.quantile(figures.stream().map(Figures::cpu).toList(), 0),
                Bench.median(figures.stream().map(Figures::allocated).toList()),
                figures.get(figures.size() - 1).size());
    }

    /** @return megabytes of the heap that are still reachable */
    static long reachable() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }
}
