package org.weishishi.deliberation.domain;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.deliberation.api.MemberCategory;

/** 签到 · one seat of a meeting: the member as copied from the roster when it opened, and the arrival. */
@Entity
@Table(name = "attendance")
@Access(AccessType.FIELD)
public class Attendance {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attendance_seq")
    @SequenceGenerator(name = "attendance_seq", sequenceName = "attendance_seq", allocationSize = 100)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @JoinColumn(name = "meeting_id", nullable = false)
    private CouncilMeeting meeting;

    @Column(name = "roster_number", nullable = false)
    private int number;

    @Column(name = "name", nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "category", nullable = false)
    private MemberCategory category;

    @Nullable
    @Column(name = "arrived_at")
    private OffsetDateTime arrivedAt;

    /** How many ballots had been recorded when the member arrived: who comes late has no vote on earlier items. */
    @Column(name = "arrived_after", nullable = false)
    private int arrivedAfter;

    protected Attendance() {}

    Attendance(CouncilMeeting meeting, CouncilMember member) {
        this.meeting = meeting;
        this.number = member.number();
        this.name = member.name();
        this.category = member.category();
    }

    /** Notes the arrival once; arriving again changes nothing. */
    void arrive(OffsetDateTime at, int ballotsBefore) {
        if (arrivedAt == null) {
            arrivedAt = at;
            arrivedAfter = ballotsBefore;
        }
    }

    /** Takes a signature back that was a mistake. */
    void takeBack() {
        arrivedAt = null;
        arrivedAfter = 0;
    }

    /** @return whether the member was in the room for the ballot with that sequence number */
    boolean presentFor(int ballot) {
        return arrivedAt != null && arrivedAfter < ballot;
    }

    public boolean present() {
        return arrivedAt != null;
    }

    public int number() {
        return number;
    }

    public String name() {
        return name;
    }

    public MemberCategory category() {
        return category;
    }

    public @Nullable OffsetDateTime arrivedAt() {
        return arrivedAt;
    }
}
