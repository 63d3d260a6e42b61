package org.weishishi.bench.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.CanonicalJson;

/**
 * Hand-written JDBC that knows beforehand what to write: it locks the approval, checks that nobody was quicker, and writes the rows
 * the product wrote, entry hashes computed, audit, notices and outbox included. No rule, no permission, no JSON: the floor.
 */
final class JdbcChain implements Rival {

    private static final String LOCK = "select version, state, head from approval where id = ? for update";
    private static final List<String> SET = List.of("course", "due", "head", "state", "step_name", "updated_at");
    private static final String UPDATE =
            "update approval set " + String.join(" = ?, ", SET) + " = ?, version = ? where id = ? and version = ?";
    private static final String CLOSE =
            "update approval_task set state = ?, closed_at = ? where approval_id = ? and task_number = any (?)";

    private final DataSource source;
    private final List<RecordedRows.Written> script;
    private final boolean joined;
    private final Numbers numbers;
    private final Map<String, Integer> at = new ConcurrentHashMap<>();

    /** A statement and its values. */
    private record Change(String sql, List<@Nullable Object> values) {}

    /**
     * @param script what the start and each decision write
     * @param joined whether what a decision writes goes as one message, as in the product, or each statement by itself, as programs do
     */
    JdbcChain(DataSource source, List<RecordedRows.Written> script, boolean joined) {
        this.source = source;
        this.script = List.copyOf(script);
        this.joined = joined;
        this.numbers = new Numbers();
    }

    @Override
    public String start() throws Exception {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            long id = numbers.next(connection, "approval_seq");
            List<Change> changes = new ArrayList<>();
            insert(connection, script.get(0).approval(), id, id, changes);
            add(connection, script.get(0), id, changes);
            apart(connection, changes);
            connection.commit();
            at.put(Long.toString(id), 1);
            return Long.toString(id);
        }
    }

    @Override
    public List<Turn> open(String instance) {
        int step = at.getOrDefault(instance, script.size());
        return step < script.size() ? List.of(new Turn(instance, Integer.toString(step), "", step)) : List.of();
    }

    @Override
    public void decide(Turn turn) throws Exception {
        long id = Long.parseLong(turn.instance());
        RecordedRows.Written write = script.get((int) turn.seen());
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            List<Change> changes = new ArrayList<>();
            changes.add(update(write.approval(), id, lock(connection, id)));
            for (Map.Entry<String, List<Integer>> closed : write.closed().entrySet()) {
                changes.add(close(connection, closed.getKey(), closed.getValue(), id));
            }
            add(connection, write, id, changes);
            if (joined) {
                together(connection, changes);
            } else {
                apart(connection, changes);
            }
            connection.commit();
        }
        at.merge(turn.instance(), 1, Integer::sum);
    }

    private static long lock(Connection connection, long id) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK)) {
            lock.setLong(1, id);
            try (ResultSet row = lock.executeQuery()) {
                if (!row.next() || row.getString(2).equals("APPROVED")) {
                    throw new IllegalStateException("handled");
                }
                return row.getLong(1);
            }
        }
    }

    private static Change update(RecordedRows.Rows after, long id, long version) {
        List<@Nullable Object> row = after.values().get(0);
        List<@Nullable Object> values = new ArrayList<>();
        SET.forEach(column -> values.add(row.get(after.columns().indexOf(column))));
        values.addAll(List.of(version + 1, id, version));
        return new Change(UPDATE, values);
    }

    private static Change close(Connection connection, String state, List<Integer> tasks, long id) throws SQLException {
        Timestamp now = new Timestamp(System.currentTimeMillis());
        return new Change(CLOSE, List.of(state, now, id, connection.createArrayOf("int", tasks.toArray())));
    }

    private void add(Connection connection, RecordedRows.Written write, long id, List<Change> changes)
            throws SQLException {
        long entry = 0;
        for (RecordedRows.Rows rows : write.added()) {
            entry = insert(connection, rows, id, entry, changes);
        }
    }

    /** @return the last number given out: audit_pending names the entry before it */
    private long insert(Connection connection, RecordedRows.Rows rows, long approval, long entry, List<Change> changes)
            throws SQLException {
        long number = entry;
        for (List<@Nullable Object> row : rows.values()) {
            boolean own = !rows.table().equals("approval") && rows.columns().contains("id");
            number = own ? numbers.next(connection, rows.table() + "_seq") : number;
            List<@Nullable Object> values = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                values.add(value(rows.columns().get(i), row.get(i), approval, number));
            }
            changes.add(new Change(rows.insert(), values));
        }
        return number;
    }

    private static @Nullable Object value(String column, @Nullable Object recorded, long approval, long number) {
        return switch (column) {
            case "id", "entry_id" -> number;
            case "approval_id", "subject_id" -> approval;
            case "job_key" -> approval + "/" + number;
            case "hash", "content_hash" -> CanonicalJson.sha256(recorded + "/" + approval + "/" + number);
            default -> recorded;
        };
    }

    /** Rows of one table as a batch. */
    private static void apart(Connection connection, List<Change> changes) throws SQLException {
        Map<String, List<Change>> alike =
                changes.stream().collect(Collectors.groupingBy(Change::sql, LinkedHashMap::new, Collectors.toList()));
        for (Map.Entry<String, List<Change>> same : alike.entrySet()) {
            try (PreparedStatement statement = connection.prepareStatement(same.getKey())) {
                for (Change change : same.getValue()) {
                    bind(statement, 1, change.values());
                    statement.addBatch();
                }
                statement.executeBatch();
            }
        }
    }

    private static void together(Connection connection, List<Change> changes) throws SQLException {
        String sql = changes.stream().map(Change::sql).collect(Collectors.joining(";"));
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int place = 1;
            for (Change change : changes) {
                place = bind(statement, place, change.values());
            }
            statement.execute();
        }
    }

    /** @return the next place */
    private static int bind(PreparedStatement statement, int from, List<@Nullable Object> values) throws SQLException {
        int place = from;
        for (Object value : values) {
            statement.setObject(place++, value);
        }
        return place;
    }

    @Override
    public boolean ended(String instance) throws Exception {
        return "APPROVED".equals(Server.text(source, "select state from approval where id = " + instance));
    }

    /** Numbers from sequences, a hundred at a time as the product takes them. */
    private static final class Numbers {

        private static final int BLOCK = 100;

        private final Map<String, long[]> blocks = new ConcurrentHashMap<>();

        long next(Connection connection, String sequence) throws SQLException {
            long[] block = blocks.computeIfAbsent(sequence, none -> new long[2]);
            synchronized (block) {
                if (block[0] >= block[1]) {
                    try (PreparedStatement ask = connection.prepareStatement("select nextval('" + sequence + "')");
                            ResultSet row = ask.executeQuery()) {
                        row.next();
                        block[1] = row.getLong(1) + 1;
                        block[0] = block[1] - BLOCK;
                    }
                }
                return block[0]++;
            }
        }
    }
}
