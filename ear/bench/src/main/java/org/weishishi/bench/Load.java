package org.weishishi.bench;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Fills the product's schema with invented projects and all that hangs on them, through COPY: indexes that no constraint needs are taken
 * down before and built after, and foreign keys are not looked up row by row, as one does with so many rows.
 */
final class Load {

    private static final int CHUNK = 1 << 18;
    private static final int THREADS = 3;
    /** Writes the rows that one project has in a table. */
    interface Rows {
        void of(Invented project, int place, CopyText out);
    }

    /** Writes all rows of a table. */
    private interface Filling {
        void into(CopyText out) throws SQLException;
    }

    private final Database database;
    private final Invented.Plan plan;

    Load(Database database, Invented.Plan plan) {
        this.database = database;
        this.plan = plan;
    }

    /** Loads everything and has the planner look at it. */
    void run() throws Exception {
        long begin = System.nanoTime();
        copy(
                "org_unit (id, version, code, name, official_name, org_level, parent_id, district_id, street_id)",
                this::units);
        Map<String, Rows> tables = new LoadedTables().all();
        String names =
                String.join("', '", tables.keySet().stream().map(Load::table).toList());
        String loose = " from pg_indexes i where schemaname = 'public' and tablename in ('" + names
                + "') and not exists (select 1 from pg_constraint c where c.conname = i.indexname)";
        List<String> indexes = database.text("select indexdef" + loose).lines().toList();
        database.run(database.text("select 'drop index ' || string_agg(indexname, ', ')" + loose));
        List<Job> jobs = new ArrayList<>();
        tables.forEach((target, rows) -> jobs.add(() -> copy(target, out -> fill(rows, out))));
        together(jobs);
        double filled = (System.nanoTime() - begin) / 1e9;
        List<Job> builds = new ArrayList<>();
        indexes.stream()
                .sorted(Comparator.comparing(index -> !index.contains("USING gin")))
                .forEach(index -> builds.add(() -> {
                    long start = System.nanoTime();
                    database.run(index);
                    if (index.contains("USING gin")) {
                        Bench.say("  index of grams in %.0f s", (System.nanoTime() - start) / 1e9);
                    }
                }));
        together(builds);
        double built = (System.nanoTime() - begin) / 1e9;
        database.run("vacuum analyze");
        database.run("checkpoint");
        Bench.say(
                "loaded %,d projects: rows after %.0f s, indexes after %.0f s, all after %.0f s, %s",
                plan.projects(),
                filled,
                built,
                (System.nanoTime() - begin) / 1e9,
                database.text("select pg_size_pretty(pg_database_size(current_database()))"));
    }

    private static String table(String target) {
        return target.substring(0, target.indexOf(' '));
    }

    private interface Job {
        void run() throws Exception;
    }

    private static void together(List<Job> jobs) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS, work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
        List<Future<?>> running = new ArrayList<>();
        for (Job job : jobs) {
            running.add(threads.submit(() -> {
                job.run();
                return true;
            }));
        }
        for (Future<?> one : running) {
            one.get();
        }
        threads.shutdown();
    }

    private void units(CopyText out) {
        for (Divisions.Unit unit : plan.divisions().all()) {
            out.row(
                    unit.view().id(),
                    0,
                    unit.view().code(),
                    unit.view().name(),
                    unit.official(),
                    unit.view().level(),
                    unit.parent(),
                    unit.view().districtId(),
                    unit.view().streetId());
        }
    }

    private void fill(Rows rows, CopyText out) throws SQLException {
        for (int place = 0; place < plan.projects(); place++) {
            rows.of(Invented.at(plan, place), place, out);
            out.send(CHUNK);
        }
    }

    private void copy(String target, Filling filling) throws SQLException {
        try (Connection connection = database.plain().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + target + " from stdin");
            CopyText out = new CopyText(text -> {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                copy.writeToCopy(bytes, 0, bytes.length);
            });
            filling.into(out);
            out.send(0);
            copy.endCopy();
        }
    }
}
