package org.weishishi.organization.api;

import java.time.LocalDate;
import org.weishishi.shared.Concerns;
import org.weishishi.shared.SubjectRef;

/**
 * 免职.
 *
 * @param appointmentId the appointment
 * @param version the version the form showed
 * @param lastDay last day it counts
 */
public record EndAppointment(long appointmentId, long version, LocalDate lastDay) implements Concerns {

    @Override
    public SubjectRef subject() {
        return new SubjectRef("appointment", appointmentId);
    }
}
