package org.weishishi.deliberation.domain.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.domain.Wording;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.rule.api.meeting.VotingRule;

/** 会议依据 · whose meeting it is, at which gate and by which rule, as it was when it was called. */
@Embeddable
public class Mandate {

    private static final int REASON = 200;

    @Column(name = "unit_id", nullable = false)
    private long unitId;

    @SuppressWarnings("UnusedVariable") // for queries
    @Column(name = "street_id")
    private @Nullable Long streetId;

    @SuppressWarnings("UnusedVariable") // for queries
    @Column(name = "district_id")
    private @Nullable Long districtId;

    @Column(name = "body_id", nullable = false)
    private long bodyId;

    @Column(name = "stage_key", nullable = false)
    private String stageKey;

    @Column(name = "profile_key", nullable = false)
    private String profile;

    @Convert(converter = VotingRuleConverter.class)
    @Column(name = "vote_rule", nullable = false)
    private VotingRule rule;

    @Column(name = "called_on")
    private @Nullable LocalDate calledOn;

    @Column(name = "late_call")
    private @Nullable String lateReason;

    protected Mandate() {}

    Mandate(MeetingFrame frame) {
        UnitView unit = frame.unit();
        this.unitId = unit.id();
        this.streetId = unit.level() == OrgLevel.STREET ? Long.valueOf(unit.id()) : unit.streetId();
        this.districtId = unit.level() == OrgLevel.DISTRICT ? Long.valueOf(unit.id()) : unit.districtId();
        this.bodyId = frame.bodyId();
        this.stageKey = frame.stageKey();
        this.profile = frame.profile();
        this.rule = frame.rule();
        this.calledOn = frame.calledOn();
        this.lateReason = frame.lateReason().isBlank()
                ? null
                : Wording.require(frame.lateReason(), REASON, "deliberation.error.lateReason");
    }

    public long unitId() {
        return unitId;
    }

    public long bodyId() {
        return bodyId;
    }

    /** @return which gate of the road */
    public String stageKey() {
        return stageKey;
    }

    /** @return edition of the rules, e.g. {@code luohu-2016@1} */
    public String profile() {
        return profile;
    }

    public VotingRule rule() {
        return rule;
    }

    /** @return day of the call, null for meetings of before it was kept */
    public @Nullable LocalDate calledOn() {
        return calledOn;
    }

    /** @return why it was called later than the rule asks, null when in time */
    public @Nullable String lateReason() {
        return lateReason;
    }
}
