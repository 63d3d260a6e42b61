package org.weishishi.project.web.campaign;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.weishishi.project.api.campaign.CampaignPhase;
import org.weishishi.project.api.campaign.PhaseDates;

/**
 * 阶段条 · one phase on the time line, as hundredths of the whole.
 *
 * @param phase which
 * @param from first day
 * @param to last day
 * @param start hundredths from the first day of all
 * @param length hundredths it takes, at least 1
 * @param standing past, now or ahead
 */
public record PhaseBar(CampaignPhase phase, LocalDate from, LocalDate to, long start, long length, String standing) {

    private static final long WHOLE = 100;

    static List<PhaseBar> of(List<PhaseDates> phases, LocalDate today) {
        LocalDate first =
                phases.stream().map(PhaseDates::from).min(LocalDate::compareTo).orElse(today);
        LocalDate last =
                phases.stream().map(PhaseDates::to).max(LocalDate::compareTo).orElse(today);
        long days = ChronoUnit.DAYS.between(first, last) + 1;
        return phases.stream()
                .map(p -> new PhaseBar(
                        p.phase(),
                        p.from(),
                        p.to(),
                        WHOLE * ChronoUnit.DAYS.between(first, p.from()) / days,
                        Math.max(1, WHOLE * (ChronoUnit.DAYS.between(p.from(), p.to()) + 1) / days),
                        p.includes(today) ? "now" : p.to().isBefore(today) ? "past" : "ahead"))
                .toList();
    }
}
