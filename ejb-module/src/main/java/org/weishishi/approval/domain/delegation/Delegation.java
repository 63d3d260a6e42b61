package org.weishishi.approval.domain.delegation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.weishishi.approval.api.ChainPurpose;
import org.weishishi.approval.domain.course.Opinion;
import org.weishishi.organization.api.Holder;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;

/** 委托 · one person's tasks of one post go to another, for a period and for some purposes. It is revoked, never deleted. */
@Entity
@Table(name = "delegation")
public class Delegation {

    /** Longest period in days. */
    public static final int LONGEST = 183;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delegation_seq")
    @SequenceGenerator(name = "delegation_seq", sequenceName = "delegation_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "principal_id", nullable = false, updatable = false)
    private long principalId;

    @Column(name = "principal_post_id", nullable = false, updatable = false)
    private long principalPostId;

    @Column(name = "principal_name", nullable = false, updatable = false)
    private String principalName;

    @Column(name = "delegate_id", nullable = false, updatable = false)
    private long delegateId;

    @Column(name = "delegate_post_id", nullable = false, updatable = false)
    private long delegatePostId;

    @Column(name = "delegate_person_name", nullable = false, updatable = false)
    private String delegatePersonName;

    @Column(name = "delegate_post_name", nullable = false, updatable = false)
    private String delegatePostName;

    @Column(name = "delegate_unit_id", nullable = false, updatable = false)
    private long delegateUnitId;

    @Column(name = "delegate_unit_name", nullable = false, updatable = false)
    private String delegateUnitName;

    @Column(name = "purposes", nullable = false, updatable = false)
    private String purposes;

    @Column(name = "valid_from", nullable = false, updatable = false)
    private LocalDate from;

    @Column(name = "valid_to", nullable = false, updatable = false)
    private LocalDate to;

    @Column(name = "open_tasks", nullable = false, updatable = false)
    private boolean openTasks;

    @Column(name = "reason", nullable = false, updatable = false)
    private String reason;

    @Column(name = "revoked_on")
    private @Nullable LocalDate revokedOn;

    @Column(name = "made_at", nullable = false, updatable = false)
    private OffsetDateTime madeAt;

    protected Delegation() {}

    /**
     * 委托.
     *
     * @param principal who delegates, in the post acted in
     * @param delegate to whom, in which post of the same unit: what a unit decides is decided there, as with 转办
     * @param terms for how long and for what
     * @param at business time
     */
    public Delegation(ActedBy principal, Holder delegate, DelegationTerms terms, OffsetDateTime at) {
        check(principal, delegate, terms, at.toLocalDate());
        this.principalId = Objects.requireNonNull(principal.personId());
        this.principalPostId = Objects.requireNonNull(principal.postId());
        this.principalName = String.join(" ", principal.unitName(), principal.postName(), principal.personName());
        this.delegateId = delegate.personId();
        this.delegatePostId = delegate.postId();
        this.delegatePersonName = delegate.personName();
        this.delegatePostName = delegate.postName();
        this.delegateUnitId = delegate.unitId();
        this.delegateUnitName = delegate.unitName();
        this.purposes = terms.purposes().stream().map(ChainPurpose::name).collect(Collectors.joining(","));
        this.from = terms.from();
        this.to = terms.to();
        this.openTasks = terms.openTasks();
        this.reason = Opinion.required(terms.reason());
        this.madeAt = at;
    }

    private static void check(ActedBy principal, Holder delegate, DelegationTerms terms, LocalDate today) {
        if (Long.valueOf(delegate.personId()).equals(principal.personId())) {
            throw BusinessException.refused("approval.error.delegateSelf");
        }
        if (!Long.valueOf(delegate.unitId()).equals(principal.unitId())) {
            throw BusinessException.refused("approval.error.delegateUnit", delegate.unitName(), principal.unitName());
        }
        long days = ChronoUnit.DAYS.between(terms.from(), terms.to()) + 1;
        if (days < 1 || days > LONGEST || terms.to().isBefore(today)) {
            throw BusinessException.refused("approval.error.delegatePeriod", LONGEST, terms.from(), terms.to());
        }
        if (terms.purposes().isEmpty()) {
            throw BusinessException.refused("approval.error.delegatePurpose");
        }
    }

    /** 撤回委托 · from that day on; what the delegate decided stays. */
    public void revoke(LocalDate day) {
        if (!endsAfter(day)) {
            throw BusinessException.conflict("approval.error.delegateEnded");
        }
        revokedOn = day;
    }

    /** @return whether it counts on that day, or will: it may be revoked before it begins */
    public boolean endsAfter(LocalDate day) {
        return !day.isAfter(to) && (revokedOn == null || day.isBefore(revokedOn));
    }

    /** @return whether it counts on that day */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to) && (revokedOn == null || day.isBefore(revokedOn));
    }

    /** @return whether both count on some day */
    public boolean overlaps(Delegation other) {
        return !from.isAfter(other.to) && !other.from.isAfter(to) && revokedOn == null && other.revokedOn == null;
    }

    public boolean covers(ChainPurpose purpose) {
        return purposes().contains(purpose);
    }

    public List<ChainPurpose> purposes() {
        return Arrays.stream(purposes.split(",", -1)).map(ChainPurpose::valueOf).toList();
    }

    /** @return who acts, in their own post */
    public Holder delegate() {
        return new Holder(
                delegateId, delegatePersonName, delegatePostId, delegatePostName, delegateUnitId, delegateUnitName);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public long principalId() {
        return principalId;
    }

    public long principalPostId() {
        return principalPostId;
    }

    /** @return 单位 岗位 姓名 of who delegates */
    public String principalName() {
        return principalName;
    }

    public LocalDate from() {
        return from;
    }

    public LocalDate to() {
        return to;
    }

    /** @return whether tasks already open go along */
    public boolean openTasks() {
        return openTasks;
    }

    public String reason() {
        return reason;
    }

    public @Nullable LocalDate revokedOn() {
        return revokedOn;
    }
}
