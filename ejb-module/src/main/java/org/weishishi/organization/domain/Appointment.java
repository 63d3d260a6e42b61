package org.weishishi.organization.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.BusinessException;

/** 任职 · a person holds a post from a day to a day, both included. It is ended, never deleted. */
@Entity
@Table(name = "appointment")
public class Appointment {

    @Id
    @SequenceGenerator(name = "appointment_seq", sequenceName = "appointment_seq", allocationSize = 100)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appointment_seq")
    private long id;

    @Version
    private long version;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "post_id")
    private long postId;

    @Column(name = "valid_from")
    private LocalDate from;

    @Column(name = "valid_to")
    private @Nullable LocalDate to;

    protected Appointment() {}

    /** From the first day to the last, or open-ended when {@code to} is null. */
    public Appointment(Person person, Post post, LocalDate from, @Nullable LocalDate to) {
        if (to != null && to.isBefore(from)) {
            throw BusinessException.refused("organization.error.appointmentDates", from, to);
        }
        this.personId = person.id();
        this.postId = post.id();
        this.from = from;
        this.to = to;
    }

    /**
     * Ends the appointment.
     *
     * @param lastDay the last day it counts; not before its first day, and not later than an end already set
     * @param seen the version the form showed
     */
    public void end(LocalDate lastDay, long seen) {
        Versions.same(version, seen);
        if (lastDay.isBefore(from) || (to != null && lastDay.isAfter(to))) {
            throw BusinessException.refused("organization.error.appointmentEnd", from, lastDay);
        }
        this.to = lastDay;
    }

    /** @return whether it counts on that day */
    public boolean validOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    /** @return whether some day belongs to this appointment and to the span */
    public boolean overlaps(LocalDate first, @Nullable LocalDate last) {
        return (last == null || !from.isAfter(last)) && (to == null || !to.isBefore(first));
    }

    public long id() {
        return id;
    }

    public long version() {
        return version;
    }

    public long personId() {
        return personId;
    }

    public long postId() {
        return postId;
    }

    public LocalDate from() {
        return from;
    }

    /** @return the last day, null while open-ended */
    public @Nullable LocalDate to() {
        return to;
    }
}
