package org.weishishi.shared.infrastructure;

import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.Query;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.persistence.config.QueryHints;
import org.eclipse.persistence.exceptions.DatabaseException;
import org.eclipse.persistence.exceptions.OptimisticLockException;
import org.eclipse.persistence.internal.databaseaccess.BatchWritingMechanism;
import org.eclipse.persistence.internal.databaseaccess.DatabaseAccessor;
import org.eclipse.persistence.internal.databaseaccess.DatabaseCall;
import org.eclipse.persistence.internal.databaseaccess.ParameterizedSQLBatchWritingMechanism;
import org.eclipse.persistence.internal.sessions.AbstractSession;
import org.eclipse.persistence.logging.SessionLog;
import org.eclipse.persistence.queries.InsertObjectQuery;
import org.eclipse.persistence.queries.ModifyQuery;

/**
 * 合并写入 · what a transaction writes goes to PostgreSQL in one message and is answered in one: inserts and updates of different tables wait for each other
 * until something is read or the transaction ends, where EclipseLink itself joins only those of one table. Rows of one table alone, many rows, and any
 * other database are left to EclipseLink. Named as {@code eclipselink.jdbc.batch-writing} in {@code persistence.xml}.
 */
public class JoinedWriting extends BatchWritingMechanism {

    /** More than these are rows by the hundred, which EclipseLink sends as one statement. */
    private static final int MOST = 24;

    /** Rows that wait at most. */
    private static final int KEPT = 100;

    private static final String VALUES = " VALUES ";

    private static final long serialVersionUID = 1L;

    private transient List<DatabaseCall> waiting = new ArrayList<>();

    /**
     * 随事务写入 · executes a change whose count of rows nobody needs: it waits with the rest, instead of being executed at once.
     *
     * @param sql one statement that returns nothing, with a question mark for each value
     * @param before whether what is not in the database yet is written first
     */
    public static void withTheRest(EntityManager em, String sql, FlushModeType before, List<?> values) {
        Query query = em.createNativeQuery(sql).setFlushMode(before).setHint(QueryHints.BATCH_WRITING, true);
        for (int i = 0; i < values.size(); i++) {
            query.setParameter(i + 1, values.get(i));
        }
        query.executeUpdate();
    }

    @Override
    public void setAccessor(DatabaseAccessor accessor, AbstractSession session) {
        super.setAccessor(accessor, session);
        waiting = new ArrayList<>();
    }

    @Override
    public void appendCall(AbstractSession session, DatabaseCall call) {
        if (!call.hasParameters()) {
            executeBatchedStatements(session);
            databaseAccessor.basicExecuteCall(call, null, session, false);
            return;
        }
        waiting.add(call);
        if (((ModifyQuery) call.getQuery()).forceBatchStatementExecution() || waiting.size() == KEPT) {
            executeBatchedStatements(session);
        }
    }

    @Override
    public void clear() {
        waiting = new ArrayList<>();
    }

    @Override
    public void executeBatchedStatements(AbstractSession session) {
        if (waiting.isEmpty()) {
            return;
        }
        List<DatabaseCall> now = waiting;
        clear();
        if (session.getPlatform().isPostgreSQL() && now.size() <= MOST && differ(now)) {
            send(now, session);
        } else {
            BatchWritingMechanism alike = new ParameterizedSQLBatchWritingMechanism(databaseAccessor);
            now.forEach(call -> alike.appendCall(session, call));
            alike.executeBatchedStatements(session);
        }
    }

    private static boolean differ(List<DatabaseCall> calls) {
        return calls.stream().map(DatabaseCall::getSQLString).distinct().count() > 1;
    }

    private void send(List<DatabaseCall> calls, AbstractSession session) {
        if (session.shouldLog(SessionLog.FINE, SessionLog.SQL)) {
            calls.forEach(call -> session.log(
                    SessionLog.FINE,
                    SessionLog.SQL,
                    call.getLogString(databaseAccessor),
                    null,
                    databaseAccessor,
                    false));
        }
        List<List<DatabaseCall>> statements = statements(calls);
        String joined = statements.stream().map(JoinedWriting::text).collect(Collectors.joining(";"));
        databaseAccessor.incrementCallCount(session);
        try (PreparedStatement statement = databaseAccessor.prepareStatement(joined, session, false)) {
            bind(calls, statement, session);
            statement.execute();
            check(statements, statement);
        } catch (SQLException e) {
            DatabaseException lost = databaseAccessor.processExceptionForCommError(session, e, calls.get(0));
            throw lost == null ? DatabaseException.sqlException(e, databaseAccessor, session, false) : lost;
        } finally {
            databaseAccessor.decrementCallCount();
        }
    }

    /** @return the calls, new rows of one table that follow one another together: they become one statement */
    private static List<List<DatabaseCall>> statements(List<DatabaseCall> calls) {
        List<List<DatabaseCall>> statements = new ArrayList<>();
        String before = "";
        for (DatabaseCall call : calls) {
            if (!call.getSQLString().equals(before) || !(call.getQuery() instanceof InsertObjectQuery)) {
                statements.add(new ArrayList<>());
            }
            statements.get(statements.size() - 1).add(call);
            before = call.getSQLString();
        }
        return statements;
    }

    private static String text(List<DatabaseCall> rows) {
        String one = rows.get(0).getSQLString();
        String further = rows.size() == 1 ? "" : ", " + one.substring(one.lastIndexOf(VALUES) + VALUES.length());
        return one + further.repeat(rows.size() - 1);
    }

    private static void bind(List<DatabaseCall> calls, PreparedStatement statement, AbstractSession session)
            throws SQLException {
        int place = 1;
        for (DatabaseCall call : calls) {
            for (Object value : call.getParameters()) {
                session.getPlatform().setParameterValueInDatabaseCall(value, statement, place++, session);
            }
        }
    }

    /** A row whose version is another by now was changed by somebody else. */
    private static void check(List<List<DatabaseCall>> statements, PreparedStatement statement) throws SQLException {
        for (List<DatabaseCall> rows : statements) {
            if (rows.get(0).hasOptimisticLock() && statement.getUpdateCount() != 1) {
                throw OptimisticLockException.batchStatementExecutionFailure();
            }
            statement.getMoreResults();
        }
    }
}
