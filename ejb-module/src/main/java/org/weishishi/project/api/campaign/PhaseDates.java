package org.weishishi.project.api.campaign;

import java.time.LocalDate;

/**
 * 阶段起止 · both days belong to the phase.
 *
 * @param phase which
 * @param from first day
 * @param to last day
 */
public record PhaseDates(CampaignPhase phase, LocalDate from, LocalDate to) {

    /** @return whether that day lies in the phase */
    public boolean includes(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
