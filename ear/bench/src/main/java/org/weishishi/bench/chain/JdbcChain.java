package org.weishishi.bench.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.CanonicalJson;

/**
 * Hand-written JDBC that knows beforehand what to write: it locks the approval, checks that nobody was quicker, and writes the rows
 * the product wrote, entry hashes computed, audit, notices and outbox included. No rule, no permission, no JSON: the floor.
 */
final class JdbcChain implements Rival {

    private static final String LOCK = "select version, state, head from approval where id = ? for update";
    private static final String UPDATE = "update approval set course = ?, due = ?, head = ?, state = ?, step_name = ?,"
            + " updated_at = ?, version = ? where id = ? and version = ?";
    private static final String CLOSE =
            "update approval_task set state = ?, closed_at = ?" + " where approval_id = ? and task_number = any (?)";

    private final DataSource source;
    private final List<RecordedRows.Written> script;
    private final Numbers numbers;
    private final Map<String, Integer> at = new ConcurrentHashMap<>();

    /** @param script what the start and each decision write */
    JdbcChain(DataSource source, List<RecordedRows.Written> script) {
        this.source = source;
        this.script = List.copyOf(script);
        this.numbers = new Numbers();
    }

    @Override
    public String start() throws Exception {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            long id = numbers.next(connection, "approval_seq");
            insert(connection, script.get(0).approval(), id, id);
            add(connection, script.get(0), id);
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
            long version = lock(connection, id);
            update(connection, write.approval(), id, version);
            close(connection, write, id);
            add(connection, write, id);
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

    private static void update(Connection connection, RecordedRows.Rows after, long id, long version)
            throws SQLException {
        List<@Nullable Object> row = after.values().get(0);
        try (PreparedStatement update = connection.prepareStatement(UPDATE)) {
            int place = 1;
            for (String column : Arrays.asList("course", "due", "head", "state", "step_name", "updated_at")) {
                update.setObject(place++, row.get(after.columns().indexOf(column)));
            }
            update.setLong(place++, version + 1);
            update.setLong(place++, id);
            update.setLong(place, version);
            update.executeUpdate();
        }
    }

    private static void close(Connection connection, RecordedRows.Written write, long id) throws SQLException {
        for (Map.Entry<String, List<Integer>> closed : write.closed().entrySet()) {
            try (PreparedStatement close = connection.prepareStatement(CLOSE)) {
                close.setString(1, closed.getKey());
                close.setTimestamp(2, new Timestamp(System.currentTimeMillis()));
                close.setLong(3, id);
                close.setArray(
                        4, connection.createArrayOf("int", closed.getValue().toArray()));
                close.executeUpdate();
            }
        }
    }

    private void add(Connection connection, RecordedRows.Written write, long id) throws SQLException {
        long entry = 0;
        for (RecordedRows.Rows rows : write.added()) {
            entry = insert(connection, rows, id, entry);
        }
    }

    /** @return the last number given out: audit_pending names the entry before it */
    private long insert(Connection connection, RecordedRows.Rows rows, long approval, long entry) throws SQLException {
        long number = entry;
        try (PreparedStatement insert = connection.prepareStatement(rows.insert())) {
            for (List<@Nullable Object> row : rows.values()) {
                boolean own = !rows.table().equals("approval") && rows.columns().contains("id");
                number = own ? numbers.next(connection, rows.table() + "_seq") : number;
                for (int i = 0; i < row.size(); i++) {
                    insert.setObject(i + 1, value(rows.columns().get(i), row.get(i), approval, number));
                }
                if (rows.values().size() > 1) {
                    insert.addBatch();
                }
            }
            if (rows.values().size() > 1) {
                insert.executeBatch();
            } else {
                insert.executeUpdate();
            }
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
