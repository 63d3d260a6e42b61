package org.weishishi.audit.infrastructure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.audit.api.AuditReport;
import org.weishishi.audit.domain.ChainVerifier;
import org.weishishi.audit.domain.EntryContent;
import org.weishishi.audit.domain.Link;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.SubjectRef;

/** 读链校验 · reads the chain page by page over plain JDBC and verifies it; the launcher uses it without a server. */
public final class ChainReport {

    private static final int PAGE = 1000;
    private static final String LINKS =
            "select s.chain_no, s.entry_id, s.previous_hash, s.hash, e.content_hash, e.id, e.recorded_at, e.business_at,"
                    + " e.account, e.person_id, e.person_name, e.post_id, e.post_name, e.unit_id, e.unit_name, e.action,"
                    + " e.subject_kind, e.subject_id, e.facts"
                    + " from audit_seal s left join audit_entry e on e.id = s.entry_id"
                    + " where s.chain_no > ? order by s.chain_no";

    private ChainReport() {}

    /** @return one line for the command: {@code whole} or {@code broken} first, then the figures */
    public static String of(Connection connection) throws SQLException {
        AuditReport report = verify(connection);
        AuditReport.Break broken = report.broken();
        String figures = "sealed=" + report.sealed() + " head=" + report.head() + " unsealed=" + report.unsealed();
        return broken == null
                ? "whole " + figures
                : "broken at=" + broken.number() + " entry=" + broken.entryId() + " reason=" + broken.reason() + " "
                        + figures;
    }

    /** @return the report over the whole chain */
    public static AuditReport verify(Connection connection) throws SQLException {
        ChainVerifier verifier = new ChainVerifier();
        long[] head = new long[1];
        String hash = Link.START;
        try (PreparedStatement query = connection.prepareStatement("select length, head from audit_chain");
                ResultSet row = query.executeQuery()) {
            if (row.next()) {
                head[0] = row.getLong(1);
                hash = row.getString(2).strip();
            }
        }
        long last = 0;
        while (last < head[0]) {
            long next = page(connection, last, head[0], verifier);
            if (next == last) {
                break;
            }
            last = next;
        }
        return verifier.report(head[0], hash, entries(connection));
    }

    /** Links after the head that was read first belong to a sealer at work. */
    private static long page(Connection connection, long after, long length, ChainVerifier verifier)
            throws SQLException {
        long last = after;
        try (PreparedStatement query = connection.prepareStatement(LINKS)) {
            query.setLong(1, after);
            query.setMaxRows(PAGE);
            try (ResultSet row = query.executeQuery()) {
                while (row.next() && row.getLong(1) <= length) {
                    if (!verifier.accept(link(row))) {
                        return after;
                    }
                    last = row.getLong(1);
                }
            }
        }
        return last;
    }

    private static Link link(ResultSet row) throws SQLException {
        return new Link(
                row.getLong(1),
                row.getLong(2),
                row.getString(3).strip(),
                row.getString(4).strip(),
                row.getString(5),
                row.getObject(6) == null ? null : content(row));
    }

    private static EntryContent content(ResultSet row) throws SQLException {
        ActedBy by = new ActedBy(
                row.getString(9),
                number(row, 10),
                row.getString(11),
                number(row, 12),
                row.getString(13),
                number(row, 14),
                row.getString(15));
        Long subject = number(row, 18);
        return new EntryContent(
                row.getLong(6),
                row.getObject(7, OffsetDateTime.class),
                row.getObject(8, OffsetDateTime.class),
                by,
                row.getString(16),
                subject == null ? null : new SubjectRef(row.getString(17), subject),
                row.getString(19));
    }

    private static @Nullable Long number(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    private static long entries(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("select count(*) from audit_entry");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
