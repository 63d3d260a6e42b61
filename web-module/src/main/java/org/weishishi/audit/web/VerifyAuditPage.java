package org.weishishi.audit.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.audit.api.AuditEntryView;
import org.weishishi.audit.api.AuditQuery;
import org.weishishi.audit.api.AuditReport;
import org.weishishi.audit.application.VerifyAudit;
import org.weishishi.shared.BusinessClock;

/** 审计 · verifies the chain and reads the newest entries; each page read is itself recorded. */
@Named
@ViewScoped
public class VerifyAuditPage implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private VerifyAudit audit;

    private @Nullable AuditReport report;
    private @Nullable List<AuditEntryView> entries;
    private String account = "";
    private String subjectKind = "";
    private @Nullable Long subjectId;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    /** Recomputes the chain. */
    public void verify() {
        report = audit.verify();
    }

    /** Reads the newest matching entries. */
    public void find() {
        entries = read(null);
    }

    /** Reads the entries before those shown. */
    public void next() {
        List<AuditEntryView> shown = getEntries();
        if (isMore()) {
            entries = read(shown.get(shown.size() - 1).id());
        }
    }

    private List<AuditEntryView> read(@Nullable Long before) {
        LocalDate last = to;
        return audit.list(new AuditQuery(
                given(subjectKind),
                subjectId,
                given(account),
                start(from),
                last == null ? null : start(last.plusDays(1)),
                before));
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    private static @Nullable OffsetDateTime start(@Nullable LocalDate day) {
        return day == null ? null : day.atStartOfDay(BusinessClock.ZONE).toOffsetDateTime();
    }

    /** @return the entries shown, read once for this view and with each search */
    public List<AuditEntryView> getEntries() {
        List<AuditEntryView> shown = entries;
        if (shown == null) {
            shown = read(null);
            entries = shown;
        }
        return shown;
    }

    /** @return whether there may be older ones */
    public boolean isMore() {
        return getEntries().size() == VerifyAudit.PAGE;
    }

    public @Nullable AuditReport getReport() {
        return report;
    }

    public String getAccount() {
        return account;
    }

    public void setAccount(String account) {
        this.account = account;
    }

    public String getSubjectKind() {
        return subjectKind;
    }

    public void setSubjectKind(String subjectKind) {
        this.subjectKind = subjectKind;
    }

    public @Nullable Long getSubjectId() {
        return subjectId;
    }

    public void setSubjectId(@Nullable Long subjectId) {
        this.subjectId = subjectId;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
