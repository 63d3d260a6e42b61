package org.weishishi.project.api.campaign;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.Money;

/**
 * 批次档 · one batch with what the calendar says of its dates and what each community gets.
 *
 * @param campaign the batch
 * @param hints dates that are no working days, or whose year has no calendar yet
 * @param shares each community of the unit with its figures, by name
 * @param mayChange whether the reader may change it
 */
public record CampaignFile(CampaignView campaign, List<DateHint> hints, List<Share> shares, boolean mayChange) {

    /** Copies the lists. */
    public CampaignFile {
        hints = List.copyOf(hints);
        shares = List.copyOf(shares);
    }

    /**
     * 日期提示.
     *
     * @param phase which phase ends so
     * @param day its last day
     * @param better the next working day, null when the calendar of that year is not in force
     */
    public record DateHint(
            CampaignPhase phase, LocalDate day, @Nullable LocalDate better) {}

    /**
     * 社区份额.
     *
     * @param communityId the community
     * @param communityName its name
     * @param amount 额度, null when neither batch nor rules set one
     * @param incentive 鼓励性经费 on top
     * @param own whether the batch names this community
     */
    public record Share(
            long communityId,
            String communityName,
            @Nullable Money amount,
            Money incentive,
            boolean own) {}
}
