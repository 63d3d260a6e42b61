package org.weishishi.project.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.house.StoredHouse;
import org.weishishi.project.Cast;
import org.weishishi.project.api.campaign.CampaignPhase;
import org.weishishi.project.api.campaign.CampaignView;
import org.weishishi.project.api.campaign.LateRule;
import org.weishishi.project.api.campaign.PhaseDates;
import org.weishishi.project.api.campaign.PlanCampaign;
import org.weishishi.project.api.campaign.QuotaLine;
import org.weishishi.project.domain.campaign.Campaign;
import org.weishishi.project.infrastructure.campaign.JpaCampaignRepository;
import org.weishishi.shared.Money;

class StoredCampaignTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2020-03-20T09:00:00+08:00");

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void aBatchIsKeptWholeAndOnlyOnce(String vendor) throws Exception {
        try (StoredHouse house = StoredHouse.on(vendor)) {
            JpaCampaignRepository campaigns = new JpaCampaignRepository(house.em());
            CampaignView kept = house.in(() -> {
                Campaign made = batch(1);
                campaigns.add(made);
                made.open(made.view().version(), AT);
                return made.view();
            });
            CampaignView read =
                    house.in(() -> campaigns.find(kept.id()).orElseThrow().view());
            assertThat(read)
                    .usingRecursiveComparison()
                    .ignoringFields("version")
                    .isEqualTo(kept);
            refused(
                    "project.error.campaignTwice",
                    () -> house.in(() -> {
                        campaigns.add(batch(1));
                        return 0;
                    }));
            house.in(() -> {
                campaigns.add(batch(2));
                return 0;
            });
            house.in(() -> {
                Campaign locked = campaigns.lock(kept.id()).orElseThrow();
                locked.change(said(1, read.version(), "2020-04-30"), LocalDate.parse("2020-03-20"), AT);
                return 0;
            });
            List<CampaignView> all = house.in(() ->
                    campaigns.of(List.of(3L, 99L)).stream().map(Campaign::view).toList());
            assertThat(all).extracting(CampaignView::batch).containsExactly(2, 1);
            assertThat(all.get(1).phases().get(0).to()).isEqualTo("2020-04-30");
            assertThat(house.in(() -> campaigns.of(List.of(3L), 2019))).isEmpty();
        }
    }

    private static Campaign batch(int batch) {
        return new Campaign(Cast.LIANTANG_STREET, said(batch, 0, "2020-03-31"), null, new Cast().by(), AT);
    }

    private static PlanCampaign said(int batch, long seen, String until) {
        return new PlanCampaign(
                0,
                seen,
                2020,
                batch,
                LateRule.STREET_MAY_ACCEPT,
                List.of(
                        new PhaseDates(CampaignPhase.COLLECTION, LocalDate.parse("2020-03-01"), LocalDate.parse(until)),
                        new PhaseDates(
                                CampaignPhase.APPROVAL, LocalDate.parse("2020-05-01"), LocalDate.parse("2020-05-29"))),
                Money.yuan(2_000_000),
                List.of(new QuotaLine(4, Money.yuan(1_500_000), Money.yuan(0))));
    }
}
