package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.api.campaign.CampaignFile;
import org.weishishi.project.api.campaign.CampaignPhase;
import org.weishishi.project.api.campaign.CampaignView;
import org.weishishi.project.api.campaign.CommunityQuota;
import org.weishishi.project.api.campaign.LateRule;
import org.weishishi.project.api.campaign.MoveCampaign;
import org.weishishi.project.api.campaign.PhaseDates;
import org.weishishi.project.api.campaign.PhaseToday;
import org.weishishi.project.api.campaign.PlanCampaign;
import org.weishishi.project.api.campaign.QuotaLine;
import org.weishishi.project.application.campaign.BrowseCampaigns;
import org.weishishi.project.application.campaign.Campaigns;
import org.weishishi.project.application.campaign.RunCampaign;
import org.weishishi.shared.Money;

/** A street runs a batch: planned, opened, seen by its communities, renewed for the next year on working days. */
class CampaignDoorsTest {

    private final OpenHouse house = new OpenHouse();
    private final UnitView community = house.stored()
            .in(() -> house.room(Directory.class).unitByCode("440303008001").orElseThrow());

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void aStreetRunsABatchOverTwoYears() {
        house.at("2016-03-01T09:00:00+08:00");
        house.as("liantang.street");
        long id = house.<Long>call(RunCampaign.class, "plan", said(0, 0, List.of()));
        refused("project.error.campaignTwice", () -> house.call(RunCampaign.class, "plan", said(0, 0, List.of())));
        assertThat(quota(2016).batches()).isEmpty();
        assertThat(quota(2016).amount()).isEqualTo(Money.yuan(2_000_000));
        CampaignFile file = house.call(BrowseCampaigns.class, "file", id);
        assertThat(file.hints()).singleElement().satisfies(hint -> {
            assertThat(hint.phase()).isEqualTo(CampaignPhase.SCREENING);
            assertThat(hint.better()).isEqualTo("2016-05-03");
        });
        assertThat(file.shares())
                .anySatisfy(share -> assertThat(share.communityId()).isEqualTo(community.id()));
        house.call(
                RunCampaign.class,
                "plan",
                said(
                        id,
                        file.campaign().version(),
                        List.of(new QuotaLine(community.id(), Money.yuan(1_800_000), Money.yuan(100_000)))));
        house.call(RunCampaign.class, "open", move(id));
        assertThat(quota(2016).total()).isEqualTo(Money.yuan(1_900_000));
        assertThat(house.recorded("campaign", id)).contains("project.RunCampaign.open");
        long next = house.<Long>call(RunCampaign.class, "renew", move(id));
        CampaignView renewed =
                house.<CampaignFile>call(BrowseCampaigns.class, "file", next).campaign();
        assertThat(renewed.year()).isEqualTo(2017);
        assertThat(renewed.clonedFrom()).isEqualTo(id);
        assertThat(renewed.phases())
                .extracting(PhaseDates::to)
                .containsExactly(LocalDate.parse("2017-03-31"), LocalDate.parse("2017-05-02"));
        assertThat(renewed.quotas()).hasSize(1);
    }

    @Test
    void communitiesReadAndOthersDoNot() {
        house.at("2016-03-01T09:00:00+08:00");
        house.as("liantang.street");
        long id = house.<Long>call(RunCampaign.class, "plan", said(0, 0, List.of()));
        house.call(RunCampaign.class, "open", move(id));
        house.as("liantang.clerk");
        List<PhaseToday> today = house.call(BrowseCampaigns.class, "today");
        assertThat(today).singleElement().satisfies(now -> {
            assertThat(now.phase()).isEqualTo(CampaignPhase.COLLECTION);
            assertThat(now.begun()).isTrue();
            assertThat(now.until()).isEqualTo("2016-03-31");
        });
        refused("organization.error.notAllowed", () -> house.call(RunCampaign.class, "close", move(id)));
        house.as("minxin.clerk");
        refused("project.error.campaignNotFound", () -> house.call(BrowseCampaigns.class, "file", id));
        assertThat(house.<List<CampaignView>>call(BrowseCampaigns.class, "all")).isEmpty();
    }

    @Test
    void aCommunityOfAnotherStreetGetsNothing() {
        house.as("liantang.street");
        refused(
                "project.error.campaignCommunity",
                () -> house.call(
                        RunCampaign.class,
                        "plan",
                        said(0, 0, List.of(new QuotaLine(1, Money.yuan(1), Money.yuan(0))))));
    }

    private MoveCampaign move(long id) {
        CampaignFile file = house.call(BrowseCampaigns.class, "file", id);
        return new MoveCampaign(id, file.campaign().version());
    }

    private CommunityQuota quota(int year) {
        return house.stored().in(() -> house.room(Campaigns.class).quota(community, year));
    }

    private static PlanCampaign said(long id, long seen, List<QuotaLine> quotas) {
        return new PlanCampaign(
                id,
                seen,
                2016,
                1,
                LateRule.STREET_MAY_ACCEPT,
                List.of(
                        new PhaseDates(
                                CampaignPhase.COLLECTION, LocalDate.parse("2016-03-01"), LocalDate.parse("2016-03-31")),
                        new PhaseDates(
                                CampaignPhase.SCREENING, LocalDate.parse("2016-04-01"), LocalDate.parse("2016-04-30"))),
                null,
                quotas);
    }
}
