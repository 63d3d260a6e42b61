package org.weishishi.project.api.life;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.campaign.CampaignView;

/**
 * 项目生命 · what may be done with a project as a whole now, and what stopped it.
 *
 * @param acts what the reader may do now
 * @param stop why, by whom and when it was suspended, ended or closed; null when it was not, or goes on again
 * @param late why, by whom and when the street let it in late; null when it did not
 * @param campaign the batch it belongs to, null for none
 * @param backTo stages it may be sent back to, by key, in their order
 */
public record ProjectLife(
        List<LifeAct> acts,
        @Nullable Stop stop,
        @Nullable Stop late,
        @Nullable CampaignView campaign,
        List<String> backTo) {

    /** Copies the lists. */
    public ProjectLife {
        acts = List.copyOf(acts);
        backTo = List.copyOf(backTo);
    }

    /** @return whether the reader may do that now */
    public boolean may(String act) {
        return acts.contains(LifeAct.valueOf(act));
    }

    /**
     * 办理记录.
     *
     * @param why 理由
     * @param by who: unit, post, name
     * @param at when
     */
    public record Stop(String why, String by, OffsetDateTime at) {}
}
