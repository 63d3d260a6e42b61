package org.weishishi.bench.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.weishishi.bench.Bench;

/** 同时会签 · three sign the same approval at the same instant, again and again: nobody may be lost, refused or left waiting. */
final class Countersign {

    private static final int SIGNERS = 3;
    private static final int APPROVALS = Integer.getInteger("bench.countersigns", 1000);

    private final ProductChain product;
    private final CyclicBarrier together = new CyclicBarrier(SIGNERS);

    Countersign(ProductChain product) {
        this.product = product;
    }

    void run() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(SIGNERS);
        int errors = 0;
        int stuck = 0;
        List<Double> millis = new ArrayList<>();
        try {
            for (int i = 0; i < APPROVALS; i++) {
                String instance = product.start();
                product.decide(product.open(instance).get(0));
                List<Future<Double>> all = new ArrayList<>();
                for (Rival.Turn turn : product.open(instance)) {
                    all.add(threads.submit(() -> sign(turn)));
                }
                for (Future<Double> one : all) {
                    double took = one.get();
                    errors += took < 0 ? 1 : 0;
                    millis.add(took);
                }
                stuck += next(instance) ? 0 : 1;
            }
        } finally {
            threads.shutdown();
        }
        Bench.say(
                "three countersigners at once, %d approvals: %d errors, %d not with the next step; %.1f ms, 1 in 100 above %.1f",
                APPROVALS, errors, stuck, Bench.median(millis), Bench.quantile(millis, 0.99));
    }

    /** @return whether exactly the street's turn follows */
    private boolean next(String instance) throws Exception {
        List<Rival.Turn> open = product.open(instance);
        return open.size() == 1 && open.get(0).who().equals("liantang.leader");
    }

    /** @return milliseconds, less than nothing for a refusal */
    private double sign(Rival.Turn turn) throws Exception {
        together.await(1, TimeUnit.MINUTES);
        long begin = System.nanoTime();
        try {
            product.decide(turn);
            return (System.nanoTime() - begin) / 1e6;
        } catch (RuntimeException refused) {
            Bench.say("  %s: %s", turn, refused);
            return -1;
        }
    }
}
