package org.weishishi.deliberation.domain.meeting;

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
import org.weishishi.deliberation.api.body.MemberCategory;
import org.weishishi.deliberation.api.body.MemberRole;
import org.weishishi.deliberation.domain.body.BodyMember;

/** 席位 · a member as copied from the roster when the meeting opened. */
@Entity
@Table(name = "attendance")
@Access(AccessType.FIELD)
public class Seat {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "attendance_seq")
    @SequenceGenerator(name = "attendance_seq", sequenceName = "attendance_seq", allocationSize = 100)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @JoinColumn(name = "meeting_id", nullable = false)
    private Meeting meeting;

    @Column(name = "roster_number", nullable = false)
    private int number;

    @Column(name = "name", nullable = false)
    private String name;

    @Enumerated(EnumType.STRING)
    @Column(name = "category", nullable = false)
    private MemberCategory category;

    @Enumerated(EnumType.STRING)
    @Column(name = "member_role", nullable = false)
    private MemberRole role;

    protected Seat() {}

    Seat(Meeting meeting, BodyMember member) {
        this.meeting = meeting;
        this.number = member.number();
        this.name = member.name();
        this.category = member.category();
        this.role = member.role();
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

    public MemberRole role() {
        return role;
    }
}
