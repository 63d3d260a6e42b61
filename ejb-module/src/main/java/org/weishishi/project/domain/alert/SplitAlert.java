package org.weishishi.project.domain.alert;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.alert.AlertKind;
import org.weishishi.project.api.alert.AlertState;
import org.weishishi.project.domain.Locality;
import org.weishishi.project.domain.ProjectText;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Money;

/**
 * 拆分与临界预警 · a group that grows as projects join. OPEN ⇄ DISMISSED (open again when one joins), → MERGED into another group. Every
 * other call is the conflict {@code project.error.alertChanged}.
 */
@Entity
@Table(name = "split_alert")
public class SplitAlert {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "split_alert_seq")
    @SequenceGenerator(name = "split_alert_seq", sequenceName = "split_alert_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private AlertKind kind;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private AlertState state;

    @Embedded
    private Locality locality;

    @Column(name = "project_kind", nullable = false, updatable = false)
    private String projectKind;

    @Column(name = "kind_name", nullable = false)
    private String kindName;

    @Column(name = "cap", nullable = false)
    private BigDecimal cap;

    @Column(name = "first_on", nullable = false)
    private LocalDate first;

    @Column(name = "last_on", nullable = false)
    private LocalDate last;

    @ElementCollection
    @CollectionTable(name = "split_alert_project", joinColumns = @JoinColumn(name = "alert_id"))
    @Column(name = "project_id", nullable = false)
    private Set<Long> projects = new HashSet<>();

    @Column(name = "reason")
    private @Nullable String reason;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "dismissed_by")
    private @Nullable ActedBy dismissedBy;

    @Column(name = "dismissed_at")
    private @Nullable OffsetDateTime dismissedAt;

    protected SplitAlert() {}

    /** A group of one; {@link #join} adds the others. */
    public SplitAlert(AlertKind kind, Locality locality, Measured measured, LocalDate on) {
        this.kind = kind;
        this.state = AlertState.OPEN;
        this.locality = locality;
        this.projectKind = measured.kind();
        this.kindName = measured.kindName();
        this.cap = measured.cap().yuan();
        this.first = on;
        this.last = on;
    }

    /**
     * 限额.
     *
     * @param kind word of the kind
     * @param kindName as the rules call it
     * @param cap 单个项目限额
     */
    public record Measured(String kind, String kindName, Money cap) {}

    /** 加入 · a project that was not there before opens a dismissed group again. */
    public void join(long projectId, LocalDate on) {
        if (projects.add(projectId)) {
            state = AlertState.OPEN;
            first = on.isBefore(first) ? on : first;
            last = on.isAfter(last) ? on : last;
        }
    }

    /** 并入 · takes over everything of another group of its kind. */
    public void takeOver(SplitAlert other) {
        other.projects.forEach(project -> join(project, other.last));
        first = other.first.isBefore(first) ? other.first : first;
        other.state = AlertState.MERGED;
    }

    /** 核销. */
    public void dismiss(long shown, String why, ActedBy by, OffsetDateTime at) {
        if (state != AlertState.OPEN || shown != version) {
            throw BusinessException.conflict("project.error.alertChanged");
        }
        reason = ProjectText.required("alertReason", why, 1000);
        state = AlertState.DISMISSED;
        dismissedBy = by;
        dismissedAt = at;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long version() {
        return version;
    }

    public AlertKind kind() {
        return kind;
    }

    public AlertState state() {
        return state;
    }

    public Locality locality() {
        return locality;
    }

    /** @return 项目类别 as the rules called it */
    public String kindName() {
        return kindName;
    }

    public Money cap() {
        return new Money(cap);
    }

    public LocalDate first() {
        return first;
    }

    public LocalDate last() {
        return last;
    }

    /** @return numbers of its projects */
    public Set<Long> projects() {
        return Set.copyOf(projects);
    }

    /** @return why it was dismissed last, null when it never was */
    public @Nullable String reason() {
        return reason;
    }

    public @Nullable ActedBy dismissedBy() {
        return dismissedBy;
    }

    public @Nullable OffsetDateTime dismissedAt() {
        return dismissedAt;
    }
}
