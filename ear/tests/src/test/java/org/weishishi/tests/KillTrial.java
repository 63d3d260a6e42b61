package org.weishishi.tests;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** People act as fast as they can, the process is killed amid their acts, and every act that was acknowledged must be there again. */
final class KillTrial {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final House house;
    private final List<Acts> all;

    KillTrial(House house, Acts... all) {
        this.house = house;
        this.all = List.of(all);
    }

    /** Runs it against a started house and leaves the house running again. */
    void run() throws Exception {
        AtomicBoolean killed = new AtomicBoolean();
        List<Thread> people =
                all.stream().map(acts -> new Thread(() -> act(acts, killed))).toList();
        people.forEach(Thread::start);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!all.stream().allMatch(Acts::enough)
                && people.stream().allMatch(Thread::isAlive)
                && System.nanoTime() < end) {
            Thread.onSpinWait();
        }
        house.kill();
        killed.set(true);
        for (Thread person : people) {
            person.join();
        }
        if (!all.stream().allMatch(Acts::enough)) {
            throw new IllegalStateException("too little was done before the process was killed");
        }
        house.start();
        for (Acts acts : all) {
            acts.areStillThere();
        }
    }

    private static void act(Acts acts, AtomicBoolean killed) {
        while (!killed.get()) {
            try {
                acts.act();
            } catch (IOException theProcessIsGone) {
                return;
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
