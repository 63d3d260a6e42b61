package org.weishishi.task.infrastructure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.weishishi.task.domain.Job;

/**
 * 任务入列 · one insert that a duplicate does not make fail, because a failed statement would take the whole business
 * transaction with it: PostgreSQL is told to do nothing, H2 refuses the row and keeps the transaction.
 */
final class JobInsert {

    private static final String INTEGRITY = "23";
    private static final String INSERT =
            "insert into job (id, kind, job_key, payload, state, attempts, run_after, created_at,"
                    + " version) values (nextval('job_seq'), ?, ?, ?, ?, 0, ?, ?, 1)";

    private final Connection connection;

    /** @param connection that of the running transaction */
    JobInsert(Connection connection) {
        this.connection = connection;
    }

    /** @return false when the kind and key are taken */
    boolean once(Job job) {
        try (PreparedStatement insert = connection.prepareStatement(INSERT + duplicates())) {
            insert.setString(1, job.kind());
            insert.setString(2, job.key());
            insert.setString(3, job.payload());
            insert.setString(4, job.state().name());
            insert.setObject(5, job.createdAt());
            insert.setObject(6, job.createdAt());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            if (e.getSQLState() != null && e.getSQLState().startsWith(INTEGRITY)) {
                return false;
            }
            throw new IllegalStateException("job " + job.kind() + " " + job.key() + " cannot be submitted", e);
        }
    }

    private String duplicates() throws SQLException {
        return connection.getMetaData().getDatabaseProductName().contains("PostgreSQL")
                ? " on conflict (kind, job_key) do nothing"
                : "";
    }
}
