package org.weishishi.project.application.campaign;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.campaign.CampaignView;
import org.weishishi.project.api.campaign.MoveCampaign;
import org.weishishi.project.api.campaign.PlanCampaign;
import org.weishishi.project.api.campaign.QuotaLine;
import org.weishishi.project.domain.campaign.Campaign;
import org.weishishi.project.domain.campaign.CampaignRepository;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 组织征集批次 · a street or district plans, opens, changes, closes and renews the batches of its own communities. */
@UseCase
public class RunCampaign {

    private final CampaignRepository campaigns;
    private final CampaignScope scope;
    private final PhaseCalendar calendar;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    RunCampaign() {
        this(null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public RunCampaign(
            CampaignRepository campaigns,
            CampaignScope scope,
            PhaseCalendar calendar,
            CurrentActor actor,
            BusinessClock clock) {
        this.campaigns = campaigns;
        this.scope = scope;
        this.calendar = calendar;
        this.actor = actor;
        this.clock = clock;
    }

    /** 编制 · a new draft, or a change of an own batch; refusals as at {@link Campaign}. @return its number */
    @Allowed(Permission.CAMPAIGN_RUN)
    public long plan(PlanCampaign said) {
        Actor planner = actor.require();
        requireOwnCommunities(said.quotas(), planner);
        if (said.id() == 0) {
            Campaign made = new Campaign(planner.unit(), said, null, planner.by(), clock.now());
            campaigns.add(made);
            return made.id();
        }
        scope.own(said.id(), planner).change(said, clock.today(), clock.now());
        return said.id();
    }

    /** 启动. */
    @Allowed(Permission.CAMPAIGN_RUN)
    public void open(MoveCampaign said) {
        scope.own(said.id(), actor.require()).open(said.version(), clock.now());
    }

    /** 结束. */
    @Allowed(Permission.CAMPAIGN_RUN)
    public void close(MoveCampaign said) {
        scope.own(said.id(), actor.require()).close(said.version(), clock.now());
    }

    /** 沿用到下一年 · a draft with the same phases a year later, ended on working days, and the same quota. @return its number */
    @Allowed(Permission.CAMPAIGN_RUN)
    public long renew(MoveCampaign said) {
        Actor planner = actor.require();
        CampaignView old = scope.own(said.id(), planner).view();
        Campaign made = new Campaign(
                planner.unit(),
                new PlanCampaign(
                        0,
                        0,
                        old.year() + 1,
                        old.batch(),
                        old.lateRule(),
                        calendar.shifted(old.phases(), 1),
                        old.perCommunity(),
                        old.quotas()),
                old.id(),
                planner.by(),
                clock.now());
        campaigns.add(made);
        return made.id();
    }

    private void requireOwnCommunities(List<QuotaLine> quotas, Actor planner) {
        if (quotas.isEmpty()) {
            return;
        }
        List<Long> own = scope.communities(planner.unit().id()).stream()
                .map(unit -> unit.id())
                .toList();
        if (!quotas.stream().allMatch(line -> own.contains(line.communityId()))) {
            throw BusinessException.notFound("project.error.campaignCommunity");
        }
    }
}
