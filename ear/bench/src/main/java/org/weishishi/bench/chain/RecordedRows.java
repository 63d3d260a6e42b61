package org.weishishi.bench.chain;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The rows one instance of the product left behind, decision by decision: what hand-written JDBC has to write as well. */
final class RecordedRows {

    /** Tables a decision adds to, and the column that orders their rows. */
    private static final Map<String, String> ADDED = tables();

    /**
     * Rows of one table.
     *
     * @param table the table
     * @param columns all of them
     * @param values of each row
     */
    record Rows(String table, List<String> columns, List<List<@Nullable Object>> values) {

        /** @return one insert with a place for each value */
        String insert() {
            return "insert into " + table + " (" + String.join(", ", columns) + ") values ("
                    + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")";
        }
    }

    /**
     * What one transaction wrote.
     *
     * @param added new rows by table
     * @param approval the approval as it stood afterwards
     * @param closed numbers of the tasks whose state changed, by their new state
     */
    record Written(List<Rows> added, Rows approval, Map<String, List<Integer>> closed) {}

    private final DataSource source;
    private final Map<String, Long> seen = new java.util.HashMap<>();
    private Map<Integer, String> tasks = Map.of();

    RecordedRows(DataSource source) {
        this.source = source;
    }

    private static Map<String, String> tables() {
        Map<String, String> tables = new java.util.LinkedHashMap<>();
        tables.put("approval_entry", "id");
        tables.put("approval_task", "id");
        tables.put("audit_entry", "id");
        tables.put("audit_pending", "entry_id");
        tables.put("notice", "id");
        tables.put("job", "id");
        return tables;
    }

    /** @return what was written since it was asked last, about that approval */
    Written since(String approval) throws SQLException {
        try (Connection connection = source.getConnection()) {
            List<Rows> added = new ArrayList<>();
            for (Map.Entry<String, String> table : ADDED.entrySet()) {
                Rows rows = read(
                        connection,
                        table.getKey(),
                        table.getValue() + " > " + seen.getOrDefault(table.getKey(), 0L) + " order by "
                                + table.getValue());
                int id = rows.columns().indexOf(table.getValue());
                rows.values().forEach(row -> seen.put(table.getKey(), ((Number) row.get(id)).longValue()));
                if (!rows.values().isEmpty()) {
                    added.add(rows);
                }
            }
            Map<String, List<Integer>> closed = closed(connection, approval);
            return new Written(added, read(connection, "approval", "id = " + approval), closed);
        }
    }

    private Map<String, List<Integer>> closed(Connection connection, String approval) throws SQLException {
        Rows rows = read(connection, "approval_task", "approval_id = " + approval);
        int number = rows.columns().indexOf("task_number");
        int state = rows.columns().indexOf("state");
        Map<Integer, String> now = new java.util.HashMap<>();
        Map<String, List<Integer>> closed = new java.util.TreeMap<>();
        for (List<@Nullable Object> row : rows.values()) {
            int task = ((Number) row.get(number)).intValue();
            String is = String.valueOf(row.get(state));
            now.put(task, is);
            if (tasks.containsKey(task) && !is.equals(tasks.get(task))) {
                closed.computeIfAbsent(is, none -> new ArrayList<>()).add(task);
            }
        }
        tasks = now;
        return closed;
    }

    private static Rows read(Connection connection, String table, String where) throws SQLException {
        try (PreparedStatement find = connection.prepareStatement("select * from " + table + " where " + where);
                ResultSet found = find.executeQuery()) {
            ResultSetMetaData about = found.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= about.getColumnCount(); i++) {
                columns.add(about.getColumnName(i));
            }
            List<List<@Nullable Object>> values = new ArrayList<>();
            while (found.next()) {
                List<@Nullable Object> row = new ArrayList<>();
                for (int i = 1; i <= columns.size(); i++) {
                    row.add(found.getObject(i));
                }
                values.add(row);
            }
            return new Rows(table, columns, values);
        }
    }
}
