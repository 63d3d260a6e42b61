package org.weishishi.bench.chain;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.weishishi.approval.api.TaskView;
import org.weishishi.approval.application.read.MyTasks;
import org.weishishi.bench.Bench;
import org.weishishi.shared.Page;

/** 待办 · first page and count of somebody with much to do, among a million open tasks. */
final class ToDo {

    private static final int OPEN = Integer.getInteger("bench.open", 1_000_000);
    private static final int EACH = 4;
    private static final int MINE = 100;
    private static final int SHOWN = 20;
    private static final int TIMES = 50;
    private static final String WHO = "liantang.leader";

    private final ProductContainer house;
    private final DataSource database;
    private final Counted counted;

    ToDo(ProductContainer house, DataSource database, Counted counted) {
        this.house = house;
        this.database = database;
        this.counted = counted;
    }

    /** @param instance an approval whose street leader has a task, of which the others are copies */
    void run(String instance) throws Exception {
        fill(instance);
        List<Double> millis = new ArrayList<>();
        int statements = 0;
        Page<TaskView> page = look();
        for (int i = 0; i < TIMES; i++) {
            counted.on(true);
            page = look();
            counted.on(false);
            statements = counted.sent().size();
            millis.add(counted.sent().stream().mapToLong(Counted.Sent::nanos).sum() / 1e6);
        }
        Bench.say(
                "to-do of one with %s of %s open tasks: first page of %d and the count (%s, it stops at 1001): %.2f ms of the"
                        + " database at least, median %.2f, %d statements with who acts",
                Server.text(
                        database,
                        "select count(*) from approval_task t join account c on c.person_id = t.person_id where t.state ="
                                + " 'OPEN' and c.principal = '" + WHO + "'"),
                Server.text(database, "select count(*) from approval_task where state = 'OPEN'"),
                page.items().size(),
                page.total(),
                Bench.quantile(millis, 0),
                Bench.median(millis),
                statements);
    }

    private Page<TaskView> look() throws Exception {
        return house.as(WHO, () -> house.bean(MyTasks.class).open(null, SHOWN));
    }

    /** Every hundredth task is the leader's, the others belong to people and posts that exist nowhere else. */
    private void fill(String instance) throws SQLException {
        long begin = System.nanoTime();
        String small = "jsonb_build_object('chain', '{}', 'started_on', '{}', 'course', '{}', 'snapshot', '{}')";
        Server.run(
                database,
                "insert into approval select r.* from approval a, generate_series(1, " + OPEN / EACH + ") n,"
                        + " lateral jsonb_populate_record(a, " + small
                        + " || jsonb_build_object('id', 10000000 + n,"
                        + " 'subject_id', 10000000 + n)) r where a.id = " + instance);
        Server.run(
                database,
                "insert into approval_task select r.* from approval_task t, generate_series(1, " + OPEN + ") n,"
                        + " lateral jsonb_populate_record(t, jsonb_build_object('id', 10000000 + n, 'approval_id',"
                        + " 10000000 + (n + " + (EACH - 1) + ") / " + EACH
                        + ", 'task_number', 10 + n % " + EACH + ") || case when n % " + MINE
                        + " = 0 then '{}'::jsonb else jsonb_build_object('person_id', 5000000 + n % 4000, 'post_id', 5000000 +"
                        + " n % 4000) end) r where t.approval_id = " + instance + " and t.state = 'OPEN'");
        Server.run(database, "analyze");
        Bench.say("  %d open tasks filled in %.0f s", OPEN, (System.nanoTime() - begin) / 1e9);
    }
}
