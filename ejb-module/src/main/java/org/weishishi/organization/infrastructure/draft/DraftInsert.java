package org.weishishi.organization.infrastructure.draft;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.weishishi.organization.domain.draft.FormDraft;

/**
 * 首次留存 · one insert that does not fail when another window of the same person saved the form first: PostgreSQL is told to do nothing, H2
 * refuses the row and keeps the transaction.
 */
final class DraftInsert {

    private static final String INTEGRITY = "23";
    private static final String INSERT = "insert into form_draft (id, person_id, form, subject, content, saved_at)"
            + " values (nextval('form_draft_seq'), ?, ?, ?, ?, ?)";

    private final Connection connection;

    /** @param connection that of the running transaction */
    DraftInsert(Connection connection) {
        this.connection = connection;
    }

    /** @return false when there is a draft of that form already */
    boolean first(FormDraft draft) {
        try (PreparedStatement insert = connection.prepareStatement(INSERT + duplicates())) {
            insert.setLong(1, draft.personId());
            insert.setString(2, draft.key().form());
            insert.setString(3, draft.key().subject());
            insert.setString(4, draft.view().values().toString());
            insert.setObject(5, draft.view().savedAt());
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            if (e.getSQLState() != null && e.getSQLState().startsWith(INTEGRITY)) {
                return false;
            }
            throw new IllegalStateException("draft " + draft + " cannot be kept", e);
        }
    }

    private String duplicates() throws SQLException {
        return connection.getMetaData().getDatabaseProductName().contains("PostgreSQL")
                ? " on conflict (person_id, form, subject) do nothing"
                : "";
    }
}
