package org.weishishi.bench.chain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.weishishi.bench.Bench;
import org.weishishi.shared.infrastructure.SchemaMigration;

/** 审批链基准 · the whole of it, with {@code bench.rounds}, {@code bench.seconds} of a slice and {@code bench.open} tasks of the to-do list. */
public final class ChainBench {

    /** Prints its tables. */
    public void run() throws Exception {
        try (Server server = new Server()) {
            Bench.say("%s; Flowable 8.0.0, Operaton 1.0.3", server.described());
            DataSource database = server.database("product");
            Counted counted = new Counted(database);
            try (ProductContainer house = new ProductContainer(counted.source())) {
                ProductChain product = new ProductChain(house, database, 1);
                speed(server, product, counted, database);
                new Countersign(product).run();
                new Batch(house, product, database).run();
                new ToDo(house, database, counted).run(atTheStreet(product));
            }
        }
    }

    /** @return an approval that waits for the leader of the street */
    private static String atTheStreet(ProductChain product) throws Exception {
        String instance = product.start();
        product.decide(product.open(instance).get(0));
        while (product.open(instance).size() > 1) {
            product.decide(product.open(instance).get(0));
        }
        product.decide(product.open(instance).get(0));
        return instance;
    }

    private static void speed(Server server, ProductChain product, Counted counted, DataSource database)
            throws Exception {
        List<RecordedRows.Written> script = script(product, database);
        DataSource plain = server.database("jdbc");
        new SchemaMigration(plain).run();
        DataSource flowables = server.database("flowable");
        DataSource operatons = server.database("operaton");
        Counted byHand = new Counted(plain);
        Counted ofFlowable = new Counted(flowables);
        Counted ofOperaton = new Counted(operatons);
        FlowableChain flowable = new FlowableChain(ofFlowable.source());
        OperatonChain operaton = new OperatonChain(ofOperaton.source());
        Map<String, Rival> rivals = new LinkedHashMap<>();
        rivals.put(Contest.JDBC, new JdbcChain(byHand.source(), script, false));
        rivals.put(Contest.JOINED, new JdbcChain(byHand.source(), script, true));
        rivals.put(Contest.PRODUCT, product);
        rivals.put("Operaton", operaton);
        rivals.put("Flowable", flowable);
        Contest contest =
                new Contest(rivals, Integer.getInteger("bench.rounds", 4), Integer.getInteger("bench.seconds", 2));
        contest.run();
        contest.table();
        new Anatomy(product, counted).run(Contest.PRODUCT);
        new Anatomy(rivals.get(Contest.JDBC), byHand).run(Contest.JDBC);
        new Anatomy(rivals.get(Contest.JOINED), byHand).run(Contest.JOINED);
        new Anatomy(operaton, ofOperaton).run("Operaton");
        new Anatomy(flowable, ofFlowable).run("Flowable");
        operaton.close();
        flowable.close();
    }

    /** What one instance writes: the start, then each decision. */
    private static List<RecordedRows.Written> script(ProductChain product, DataSource database) throws Exception {
        RecordedRows rows = new RecordedRows(database);
        List<RecordedRows.Written> script = new ArrayList<>();
        rows.since("0");
        String instance = product.start();
        script.add(rows.since(instance));
        for (List<Rival.Turn> open = product.open(instance); !open.isEmpty(); open = product.open(instance)) {
            product.decide(open.get(0));
            script.add(rows.since(instance));
        }
        return script;
    }
}
