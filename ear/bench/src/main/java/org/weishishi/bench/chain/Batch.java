package org.weishishi.bench.chain;

import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.weishishi.approval.api.act.BatchDecision;
import org.weishishi.approval.api.act.BatchItem;
import org.weishishi.approval.api.act.BatchLine;
import org.weishishi.approval.api.act.PreparedBatch;
import org.weishishi.approval.api.act.SignBatch;
import org.weishishi.approval.application.desk.DecideBatch;
import org.weishishi.bench.Bench;
import org.weishishi.signature.api.BringSignature;
import org.weishishi.signature.api.DemoPin;

/** 批量审批 · a hundred approvals with one signature of a demo key: shown, then signed and decided. */
final class Batch {

    private final ProductContainer house;
    private final ProductChain product;
    private final DataSource database;

    Batch(ProductContainer house, ProductChain product, DataSource database) {
        this.house = house;
        this.product = product;
        this.database = database;
    }

    void run() throws Exception {
        List<BatchItem> items = new ArrayList<>();
        String who = "";
        for (int i = 0; i < DecideBatch.MOST; i++) {
            String instance = product.start();
            Rival.Turn turn = product.open(instance).get(0);
            who = turn.who();
            items.add(new BatchItem(
                    Long.parseLong(turn.task()),
                    turn.seen(),
                    Server.text(database, "select snapshot_hash from approval where id = " + instance)));
        }
        long before = signatures();
        ProductContainer.demo(true);
        long begin = System.nanoTime();
        BatchDecision said = new BatchDecision(items, Rival.OPINION);
        PreparedBatch shown = house.as(who, () -> house.bean(DecideBatch.class).prepare(said));
        long prepared = System.nanoTime();
        SignBatch sign =
                new SignBatch(said, new BringSignature(shown.signature().id(), DemoPin.PIN, ""));
        List<BatchLine> lines =
                house.as(who, () -> house.bean(DecideBatch.class).sign(sign));
        long end = System.nanoTime();
        ProductContainer.demo(false);
        Bench.say(
                "batch of %d: %.2f s (shown %.2f, signed and decided %.2f), %d decided, %d signature",
                items.size(),
                (end - begin) / 1e9,
                (prepared - begin) / 1e9,
                (end - prepared) / 1e9,
                lines.stream().filter(BatchLine::done).count(),
                signatures() - before);
    }

    private long signatures() throws Exception {
        return Long.parseLong(Server.text(database, "select count(*) from electronic_signature"));
    }
}
