package org.weishishi.project.web.campaign;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.campaign.CampaignPhase;
import org.weishishi.project.api.campaign.PhaseDates;

/** 阶段行 · the days of one phase as they are typed; one without days is left out. */
public class PhaseRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CampaignPhase phase;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;

    PhaseRow(CampaignPhase phase) {
        this.phase = phase;
    }

    void fill(PhaseDates dates) {
        from = dates.from();
        to = dates.to();
    }

    boolean isEmpty() {
        return from == null && to == null;
    }

    /** @return the days; one day alone is a phase of one day */
    PhaseDates said() {
        LocalDate first = from == null ? to : from;
        LocalDate last = to == null ? from : to;
        if (first == null || last == null) {
            throw new IllegalStateException("no day of " + phase);
        }
        return new PhaseDates(phase, first, last);
    }

    public CampaignPhase getPhase() {
        return phase;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }
}
