package org.weishishi.bench.chain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.weishishi.approval.api.book.ChainEffect;
import org.weishishi.approval.api.book.ChainScope;
import org.weishishi.approval.api.chain.ApprovalChain;
import org.weishishi.approval.api.chain.ApprovalStep;
import org.weishishi.approval.api.chain.Condition;
import org.weishishi.approval.application.book.DraftChain;
import org.weishishi.bench.Bench;

/** 审批链模拟 · a changed threshold played over {@code bench.flight} approvals in flight, as the editor of chains does. */
public final class PortfolioBench {

    private static final int FLIGHT = Integer.getInteger("bench.flight", 8_000);
    private static final int TIMES = 5;
    private static final String CHAIN = "luohu-2016.project";
    private static final BigDecimal ABOVE_ALL = new BigDecimal("700000");

    /** Prints its lines. */
    public void run() throws Exception {
        try (Server server = new Server()) {
            Bench.say("%s", server.described());
            DataSource database = server.database("product");
            try (ProductContainer house = new ProductContainer(database)) {
                fill(database, new ProductChain(house, database, 1).start());
                ChainScope changed = house.as(
                        "admin",
                        () -> changed(
                                house.bean(DraftChain.class).inForce(CHAIN).scope()));
                List<Double> seconds = new ArrayList<>();
                ChainEffect effect = play(house, changed, seconds);
                for (int i = 1; i < TIMES; i++) {
                    effect = play(house, changed, seconds);
                }
                Bench.say(
                        "simulation of a threshold raised over %d in flight: first %.2f s, median %.2f s; %d working days gained, %d"
                                + " stuck",
                        effect.inFlight(), seconds.get(0), Bench.median(seconds), effect.daysGained(), effect.stuck());
            }
        }
    }

    private static ChainEffect play(ProductContainer house, ChainScope changed, List<Double> seconds) throws Exception {
        long begin = System.nanoTime();
        ChainEffect effect =
                house.as("admin", () -> house.bean(DraftChain.class).play(changed));
        seconds.add((System.nanoTime() - begin) / 1e9);
        return effect;
    }

    /** The others are copies of that one. */
    private static void fill(DataSource database, String instance) throws Exception {
        Server.run(
                database,
                "insert into approval select r.* from approval a, generate_series(1, " + (FLIGHT - 1) + ") n,"
                        + " lateral jsonb_populate_record(a, jsonb_build_object('id', 10000000 + n, 'subject_id',"
                        + " 10000000 + n)) r where a.id = " + instance);
        Server.run(database, "analyze");
    }

    private static ChainScope changed(ChainScope now) {
        ApprovalChain c = now.chain();
        return new ChainScope(
                now.purpose(),
                now.kinds(),
                now.amountFrom(),
                now.amountBelow(),
                now.inForceFrom(),
                new ApprovalChain(
                        c.key(),
                        c.version() + 1,
                        c.name(),
                        c.profile(),
                        c.policies(),
                        c.steps().stream().map(PortfolioBench::raised).toList()),
                now.sources());
    }

    private static ApprovalStep raised(ApprovalStep s) {
        return s.condition() == null
                ? s
                : new ApprovalStep(
                        s.key(),
                        s.name(),
                        s.level(),
                        s.who(),
                        s.deputy(),
                        s.superior(),
                        s.mode(),
                        s.need(),
                        s.days(),
                        s.timeOut(),
                        s.flags(),
                        new Condition(Condition.Test.AMOUNT_AT_LEAST, List.of(), ABOVE_ALL, List.of()),
                        s.fields(),
                        s.demonstration());
    }
}
