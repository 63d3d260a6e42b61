package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.ObjIntConsumer;

/** Two windows in which somebody saves at the same moment, each in a transaction of its own. */
public final class TwoWindows {

    private TwoWindows() {}

    /**
     * So many times both save their text at once, and both end well.
     *
     * @param save what a window does with its text, and the how-manieth time it is, from 1
     */
    public static void bothSave(StoredHouse house, int times, String one, String other, ObjIntConsumer<String> save)
            throws Exception {
        ExecutorService windows = Executors.newFixedThreadPool(2);
        try {
            for (int i = 1; i <= times; i++) {
                int time = i;
                CyclicBarrier together = new CyclicBarrier(2);
                List<Callable<Integer>> both = List.of(one, other).stream()
                        .<Callable<Integer>>map(text -> () -> {
                            together.await();
                            return house.in(() -> {
                                save.accept(text, time);
                                return 0;
                            });
                        })
                        .toList();
                for (Future<Integer> window : windows.invokeAll(both)) {
                    assertThat(window.get()).isZero();
                }
            }
        } finally {
            windows.shutdownNow();
        }
    }
}
