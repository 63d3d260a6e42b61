package org.weishishi.project.domain.campaign;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.campaign.CampaignState;

/**
 * 受理 · which batch takes a project in that is handed over on a day, and how.
 *
 * @param how what becomes of it
 * @param campaign the batch it belongs to, or which refuses it; null where there is none
 */
public record Admission(How how, @Nullable Campaign campaign) {

    /** 受理结果. */
    public enum How {
        /** 没有批次 · the area runs no batch; projects are taken in all year. */
        FREE,
        /** 按时. */
        IN_TIME,
        /** 尚未开始 · taken in for a batch whose collection is still to come. */
        EARLY,
        /** 转入下一批次. */
        NEXT_BATCH,
        /** 逾期，须街道同意. */
        ASK_STREET,
        /** 逾期不予受理. */
        REFUSED
    }

    /**
     * @param all the batches of the community's street, or of its district where the street has none; the nearer decide
     * @param day day of the hand-over
     */
    public static Admission on(List<Campaign> all, LocalDate day) {
        List<Campaign> open = all.stream()
                .filter(c -> c.state() == CampaignState.OPEN)
                .sorted(Comparator.comparing((Campaign c) -> c.collection().from()))
                .toList();
        Optional<Campaign> now =
                open.stream().filter(c -> c.collection().includes(day)).findFirst();
        if (now.isPresent()) {
            return new Admission(How.IN_TIME, now.get());
        }
        Optional<Campaign> next =
                open.stream().filter(c -> c.collection().from().isAfter(day)).findFirst();
        Optional<Campaign> last = open.stream()
                .filter(c -> c.collection().to().isBefore(day))
                .max(Comparator.comparing((Campaign c) -> c.collection().to()));
        if (last.isEmpty()) {
            return next.map(c -> new Admission(How.EARLY, c)).orElseGet(() -> new Admission(How.FREE, null));
        }
        Campaign late = last.get();
        return switch (late.lateRule()) {
            case REFUSE -> new Admission(How.REFUSED, late);
            case NEXT_BATCH -> new Admission(How.NEXT_BATCH, next.orElse(null));
            case STREET_MAY_ACCEPT -> new Admission(How.ASK_STREET, late);
        };
    }
}
