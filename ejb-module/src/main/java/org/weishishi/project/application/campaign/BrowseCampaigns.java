package org.weishishi.project.application.campaign;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.weishishi.organization.api.Actor;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.project.api.campaign.CampaignFile;
import org.weishishi.project.api.campaign.CampaignFile.Share;
import org.weishishi.project.api.campaign.CampaignState;
import org.weishishi.project.api.campaign.CampaignView;
import org.weishishi.project.api.campaign.PhaseDates;
import org.weishishi.project.api.campaign.PhaseToday;
import org.weishishi.project.api.campaign.QuotaLine;
import org.weishishi.project.domain.campaign.Campaign;
import org.weishishi.project.domain.campaign.CampaignRepository;
import org.weishishi.rule.application.Rules;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Money;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 查阅征集批次 · the batches that concern one's unit, and where they stand today. */
@UseCase
public class BrowseCampaigns {

    private final CampaignRepository campaigns;
    private final CampaignScope scope;
    private final PhaseCalendar calendar;
    private final Rules rules;
    private final CurrentActor actor;
    private final BusinessClock clock;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    BrowseCampaigns() {
        this(null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public BrowseCampaigns(
            CampaignRepository campaigns,
            CampaignScope scope,
            PhaseCalendar calendar,
            Rules rules,
            CurrentActor actor,
            BusinessClock clock) {
        this.campaigns = campaigns;
        this.scope = scope;
        this.calendar = calendar;
        this.rules = rules;
        this.actor = actor;
        this.clock = clock;
    }

    /** @return the batches that concern the own unit, newest first, at most 200 */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<CampaignView> all() {
        return campaigns.of(scope.units(actor.require().unit())).stream()
                .map(Campaign::view)
                .toList();
    }

    /** @return one batch with hints and shares; unknown and out of scope give the same {@code NOT_FOUND} */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public CampaignFile file(long id) {
        Actor reader = actor.require();
        Campaign campaign = scope.visible(id, reader);
        boolean own = campaign.unitId() == reader.unit().id() && reader.may(Permission.CAMPAIGN_RUN);
        return new CampaignFile(
                campaign.view(),
                calendar.hints(campaign.phases()),
                scope.communities(campaign.unitId()).stream()
                        .map(community -> share(campaign, community))
                        .toList(),
                own && campaign.state() != CampaignState.CLOSED);
    }

    private Share share(Campaign campaign, UnitView community) {
        Optional<QuotaLine> own = campaign.quotas().stream()
                .filter(line -> line.communityId() == community.id())
                .findFirst();
        if (own.isPresent()) {
            return new Share(
                    community.id(),
                    community.name(),
                    own.get().amount(),
                    own.get().incentive(),
                    true);
        }
        Money all = campaign.perCommunity();
        Money amount = all == null
                ? rules.inForce(community, campaign.collection().from()).quota().perCommunity()
                : all;
        return new Share(community.id(), community.name(), amount, Money.yuan(0), false);
    }

    /** @return the open batches of street and district of the own unit with the phase of today; empty above a district */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<PhaseToday> today() {
        UnitView unit = actor.require().unit();
        List<Long> units = java.util.stream.Stream.of(unit.streetId(), unit.districtId())
                .filter(java.util.Objects::nonNull)
                .toList();
        LocalDate today = clock.today();
        return campaigns.of(units).stream()
                .filter(c -> c.state() == CampaignState.OPEN)
                .map(c -> today(c, today))
                .toList();
    }

    private static PhaseToday today(Campaign campaign, LocalDate today) {
        Optional<PhaseDates> now =
                campaign.phases().stream().filter(p -> !p.to().isBefore(today)).findFirst();
        return now.map(p -> {
                    boolean begun = !p.from().isAfter(today);
                    return new PhaseToday(campaign.view(), p.phase(), begun, begun ? p.to() : p.from());
                })
                .orElseGet(() -> new PhaseToday(campaign.view(), null, false, null));
    }
}
