package org.weishishi.audit.infrastructure;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.weishishi.audit.api.AuditEntryView;
import org.weishishi.audit.api.AuditQuery;
import org.weishishi.audit.api.AuditReport;
import org.weishishi.audit.domain.AuditEntry;
import org.weishishi.audit.domain.AuditRecords;
import org.weishishi.audit.domain.EntryContent;

/** 审计库的实现. */
@ApplicationScoped
public class JpaAuditRecords implements AuditRecords {

    @Inject
    private EntityManager em;

    @Resource(lookup = "jdbc/weishishi")
    private DataSource database;

    @Override
    public List<AuditEntryView> list(AuditQuery query, int limit) {
        Map<String, Object> values = new LinkedHashMap<>();
        StringBuilder text = new StringBuilder("select e from AuditEntry e where e.id > 0");
        add(text, values, " and e.subjectKind = :kind", "kind", query.subjectKind());
        add(text, values, " and e.subjectId = :subject", "subject", query.subjectId());
        add(text, values, " and e.account = :account", "account", query.account());
        add(text, values, " and e.recordedAt >= :from", "from", query.from());
        add(text, values, " and e.recordedAt < :to", "to", query.to());
        add(text, values, " and e.id < :before", "before", query.before());
        TypedQuery<AuditEntry> found = em.createQuery(text + " order by e.id desc", AuditEntry.class);
        values.forEach(found::setParameter);
        return found.setMaxResults(limit)
                .getResultStream()
                .map(AuditEntry::content)
                .map(JpaAuditRecords::view)
                .toList();
    }

    @Override
    public AuditReport verify() {
        try (Connection connection = database.getConnection()) {
            return ChainReport.verify(connection);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void add(
            StringBuilder text, Map<String, Object> values, String condition, String name, @Nullable Object value) {
        if (value != null) {
            text.append(condition);
            values.put(name, value);
        }
    }

    private static AuditEntryView view(EntryContent c) {
        return new AuditEntryView(c.id(), c.recordedAt(), c.businessAt(), c.by(), c.action(), c.subject(), c.facts());
    }
}
