package org.weishishi.shared.infrastructure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Arrays;
import org.eclipse.persistence.sessions.Session;
import org.jspecify.annotations.Nullable;

/**
 * 不重复写入 · one insert that a duplicate does not make fail, because a failed statement would take the whole business transaction with it: PostgreSQL
 * is told to do nothing, H2 refuses the row and keeps the transaction.
 */
public final class InsertOnce {

    private static final String INTEGRITY = "23";
    private static final String DO_NOTHING = " on conflict (%s) do nothing";

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

    /** The same where nobody needs to know whether the row is new: PostgreSQL gets it with the rest of the transaction. */
    public static void withTheRest(EntityManager em, String insert, String unique, @Nullable Object... values) {
        if (!em.unwrap(Session.class).getPlatform().isPostgreSQL()) {
            new InsertOnce(em.unwrap(Connection.class)).row(insert, unique, values);
        } else {
            JoinedWriting.withTheRest(
                    em, insert + DO_NOTHING.formatted(unique), FlushModeType.COMMIT, Arrays.asList(values));
        }
    }

    private String duplicates(String unique) throws SQLException {
        return connection.getMetaData().getDatabaseProductName().contains("PostgreSQL")
                ? DO_NOTHING.formatted(unique)
                : "";
    }
}
