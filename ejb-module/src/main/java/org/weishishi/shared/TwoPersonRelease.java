package org.weishishi.shared;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 双人复核 · what one person enters counts only once another person released it; calendar years and templates carry it. States:
 * DRAFTED → RELEASED → SUPERSEDED, DRAFTED → WITHDRAWN; every other call is a conflict ({@code shared.error.releaseState}).
 */
@Embeddable
@Access(AccessType.FIELD)
public class TwoPersonRelease {

    @Enumerated(EnumType.STRING)
    private ReleaseState state;

    @Column(name = "drafted_by")
    private String draftedBy;

    @Column(name = "drafted_by_person_id")
    private @Nullable Long draftedByPersonId;

    @Column(name = "drafted_by_name")
    private String draftedByName;

    @Column(name = "drafted_at")
    private OffsetDateTime draftedAt;

    @Column(name = "released_by")
    private @Nullable String releasedBy;

    @Column(name = "released_by_name")
    private @Nullable String releasedByName;

    @Column(name = "released_at")
    private @Nullable OffsetDateTime releasedAt;

    protected TwoPersonRelease() {}

    /** Entered, waiting for the second person. */
    public TwoPersonRelease(ActedBy by, OffsetDateTime at) {
        this.state = ReleaseState.DRAFTED;
        this.draftedBy = by.account();
        this.draftedByPersonId = by.personId();
        this.draftedByName = by.personName();
        this.draftedAt = at;
    }

    /** Refuses what {@link #release} would refuse: not waiting, or the same person ({@code shared.error.releaseSamePerson}). */
    public void requireReleasable(ActedBy by, String what) {
        requireDrafted(what);
        boolean samePerson = draftedByPersonId != null && draftedByPersonId.equals(by.personId());
        if (draftedBy.equals(by.account()) || samePerson) {
            throw BusinessException.refused("shared.error.releaseSamePerson", what);
        }
    }

    /** 启用 · by somebody other than who entered it. */
    public void release(ActedBy by, OffsetDateTime at, String what) {
        requireReleasable(by, what);
        put(by, at);
    }

    /** 随产品启用 · nobody entered what came with the product, so nobody has to be a second person. */
    public void releaseShipped(ActedBy system, OffsetDateTime at, String what) {
        requireDrafted(what);
        put(system, at);
    }

    /** 替换 · a later one is about to be released in its place. */
    public void supersede() {
        state = ReleaseState.SUPERSEDED;
    }

    /** 撤回 · before anybody released it. */
    public void withdraw(String what) {
        requireDrafted(what);
        state = ReleaseState.WITHDRAWN;
    }

    private void requireDrafted(String what) {
        if (state != ReleaseState.DRAFTED) {
            throw BusinessException.conflict("shared.error.releaseState", what, state);
        }
    }

    private void put(ActedBy by, OffsetDateTime at) {
        state = ReleaseState.RELEASED;
        releasedBy = by.account();
        releasedByName = by.personName();
        releasedAt = at;
    }

    public ReleaseState state() {
        return state;
    }

    /** @return the person who entered it, null for the program itself */
    public @Nullable Long draftedByPersonId() {
        return draftedByPersonId;
    }

    /** @return 姓名 of who entered it */
    public String draftedByName() {
        return draftedByName;
    }

    public OffsetDateTime draftedAt() {
        return draftedAt;
    }

    /** @return account of who released it, null before */
    public @Nullable String releasedBy() {
        return releasedBy;
    }

    /** @return 姓名 of who released it, null before */
    public @Nullable String releasedByName() {
        return releasedByName;
    }

    public @Nullable OffsetDateTime releasedAt() {
        return releasedAt;
    }
}
