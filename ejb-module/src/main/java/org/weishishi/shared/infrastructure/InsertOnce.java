package org.weishishi.shared.infrastructure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * 不重复写入 · one insert that a duplicate does not make fail, because a failed statement would take the whole business transaction with it: PostgreSQL
 * is told to do nothing, H2 refuses the row and keeps the transaction.
 */
public final class InsertOnce {

    private static final String INTEGRITY = "23";

    private final Connection connection;

    /** @param connection that of the running transaction */
    public InsertOnce(Connection connection) {
        this.connection = connection;
    }

    /**
     * @param insert the statement, with a question mark for each value
     * @param unique the columns by which a row is the same, e.g. {@code kind, job_key}
     * @return false when there is such a row already
     */
    public boolean row(String insert, String unique, @Nullable Object... values) {
        try (PreparedStatement statement = connection.prepareStatement(insert + duplicates(unique))) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            if (e.getSQLState() != null && e.getSQLState().startsWith(INTEGRITY)) {
                return false;
            }
            throw new IllegalStateException("no row can be written by: " + insert, e);
        }
    }

    private String duplicates(String unique) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().contains("PostgreSQL")
                ? " on conflict (" + unique + ") do nothing"
                : "";
    }
}
