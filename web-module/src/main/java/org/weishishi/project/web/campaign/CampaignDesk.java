package org.weishishi.project.web.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.Actor;
import org.weishishi.project.api.campaign.CampaignPhase;
import org.weishishi.project.api.campaign.PhaseToday;
import org.weishishi.project.application.campaign.BrowseCampaigns;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shell.DeskItem;
import org.weishishi.shell.DeskSource;
import org.weishishi.shell.Messages;

/** 批次提示 · on the desk of community and street: which phase an open batch is in, and until when. */
@ApplicationScoped
public class CampaignDesk implements DeskSource {

    private final @Nullable BrowseCampaigns browse;
    private final @Nullable Messages messages;
    private final @Nullable BusinessClock clock;

    /** For the CDI proxy. */
    CampaignDesk() {
        this.browse = null;
        this.messages = null;
        this.clock = null;
    }

    @Inject
    CampaignDesk(BrowseCampaigns browse, Messages messages, BusinessClock clock) {
        this.browse = browse;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public List<DeskItem> waiting(Actor actor) {
        boolean concerned = actor.may(Permission.PROPOSAL_ENTER) || actor.may(Permission.SCREENING_RECORD);
        return browse == null || !concerned
                ? List.of()
                : browse.today().stream()
                        .filter(now ->
                                now.phase() == CampaignPhase.COLLECTION || now.phase() == CampaignPhase.SCREENING)
                        .map(this::item)
                        .toList();
    }

    private DeskItem item(PhaseToday now) {
        Messages texts = messages;
        BusinessClock time = clock;
        String title = now.campaign().unitName()
                + (texts == null
                        ? ""
                        : texts.of(
                                "project.campaigns.name",
                                String.valueOf(now.campaign().year()),
                                now.campaign().batch()));
        String phase = texts == null ? "" : texts.name(now.phase());
        String step = texts == null || time == null
                ? ""
                : texts.of(now.begun() ? "project.campaigns.running" : "project.campaigns.coming", phase);
        return new DeskItem(
                "project",
                title,
                step,
                phase,
                null,
                false,
                now.until() == null
                        ? null
                        : now.until().atTime(17, 30).atZone(BusinessClock.ZONE).toOffsetDateTime(),
                "/project/campaign.xhtml?id=" + now.campaign().id());
    }
}
