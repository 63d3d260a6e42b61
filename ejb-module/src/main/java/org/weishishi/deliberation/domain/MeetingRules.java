package org.weishishi.deliberation.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.weishishi.rule.api.meeting.Share;

/** 会议适用规则 · quorum and pass rule in force when the meeting was called, kept with it. */
@Embeddable
public class MeetingRules {

    @Column(name = "profile_key", nullable = false)
    private String profile;

    @Column(name = "quorum_numerator", nullable = false)
    private int quorumNumerator;

    @Column(name = "quorum_denominator", nullable = false)
    private int quorumDenominator;

    @Column(name = "pass_numerator", nullable = false)
    private int passNumerator;

    @Column(name = "pass_denominator", nullable = false)
    private int passDenominator;

    protected MeetingRules() {}

    MeetingRules(String profile, QuorumPolicy policy) {
        this.profile = profile;
        this.quorumNumerator = policy.quorum().numerator();
        this.quorumDenominator = policy.quorum().denominator();
        this.passNumerator = policy.pass().numerator();
        this.passDenominator = policy.pass().denominator();
    }

    QuorumPolicy policy() {
        return new QuorumPolicy(
                Share.moreThan(quorumNumerator, quorumDenominator), Share.moreThan(passNumerator, passDenominator));
    }
}
