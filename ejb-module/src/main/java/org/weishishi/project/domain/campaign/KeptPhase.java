package org.weishishi.project.domain.campaign;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.weishishi.project.api.campaign.CampaignPhase;
import org.weishishi.project.api.campaign.PhaseDates;

/** 阶段起止 beside its batch. */
@Embeddable
class KeptPhase {

    @Enumerated(EnumType.STRING)
    @Column(name = "phase", nullable = false)
    private CampaignPhase phase;

    @Column(name = "first_day", nullable = false)
    private LocalDate first;

    @Column(name = "last_day", nullable = false)
    private LocalDate last;

    protected KeptPhase() {}

    KeptPhase(PhaseDates dates) {
        this.phase = dates.phase();
        this.first = dates.from();
        this.last = dates.to();
    }

    PhaseDates dates() {
        return new PhaseDates(phase, first, last);
    }
}
