package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weishishi.project.api.campaign.AcceptLate;
import org.weishishi.project.api.campaign.CampaignFile;
import org.weishishi.project.api.campaign.CampaignPhase;
import org.weishishi.project.api.campaign.LateRule;
import org.weishishi.project.api.campaign.MoveCampaign;
import org.weishishi.project.api.campaign.PhaseDates;
import org.weishishi.project.api.campaign.PlanCampaign;
import org.weishishi.project.api.life.LifeAct;
import org.weishishi.project.application.campaign.AcceptLateProject;
import org.weishishi.project.application.campaign.BrowseCampaigns;
import org.weishishi.project.application.campaign.RunCampaign;

/** A project that comes after the collection of its campaign is taken in by the street only. */
class LateProjectDoorsTest extends ProjectLifeSteps {

    @Test
    void whoComesAfterTheCollectionIsTakenInByTheStreetOnly() {
        house.at("2016-07-01T09:00:00+08:00");
        house.as("liantang.street");
        long batch = house.<Long>call(
                RunCampaign.class,
                "plan",
                new PlanCampaign(
                        0,
                        0,
                        2016,
                        1,
                        LateRule.STREET_MAY_ACCEPT,
                        List.of(new PhaseDates(
                                CampaignPhase.COLLECTION,
                                LocalDate.parse("2016-07-01"),
                                LocalDate.parse("2016-07-29"))),
                        null,
                        List.of()));
        long seen = house.<CampaignFile>call(BrowseCampaigns.class, "file", batch)
                .campaign()
                .version();
        house.call(RunCampaign.class, "open", new MoveCampaign(batch, seen));
        house.as("liantang.clerk");
        house.at("2016-07-30T09:00:00+08:00");
        long late = liantang.drafted("邻里书屋");
        liantang.declare(late, liantang.details("邻里书屋", 86_000));
        refused("project.error.lateAskStreet", () -> liantang.handOver(late));
        assertThat(life(late).acts()).doesNotContain(LifeAct.ACCEPT_LATE);
        house.as("liantang.street");
        assertThat(life(late).acts()).containsExactly(LifeAct.ACCEPT_LATE);
        house.call(AcceptLateProject.class, "accept", new AcceptLate(late, "台风影响征集"));
        assertThat(life(late).acts()).isEmpty();
        refused(
                "project.error.lateAccepted",
                () -> house.call(AcceptLateProject.class, "accept", new AcceptLate(late, "再次")));
        house.as("liantang.clerk");
        assertThat(life(late).late()).as("the community reads why").satisfies(accepted -> {
            assertThat(accepted.why()).isEqualTo("台风影响征集");
            assertThat(accepted.by()).contains("莲塘街道");
        });
        liantang.handOver(late);
        assertThat(life(late).campaign())
                .satisfies(campaign -> assertThat(campaign.id()).isEqualTo(batch));
        house.as("liantang.street");
        refused(
                "project.error.lateAccepted",
                () -> house.call(AcceptLateProject.class, "accept", new AcceptLate(late, "再次")));
    }
}
