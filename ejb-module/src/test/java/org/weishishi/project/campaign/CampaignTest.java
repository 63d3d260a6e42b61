package org.weishishi.project.campaign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.weishishi.project.Cast;
import org.weishishi.project.InMemoryProjects;
import org.weishishi.project.api.campaign.CampaignPhase;
import org.weishishi.project.api.campaign.CampaignState;
import org.weishishi.project.api.campaign.CommunityQuota.BatchQuota;
import org.weishishi.project.api.campaign.LateRule;
import org.weishishi.project.api.campaign.PhaseDates;
import org.weishishi.project.api.campaign.PlanCampaign;
import org.weishishi.project.api.campaign.QuotaLine;
import org.weishishi.project.domain.campaign.Admission;
import org.weishishi.project.domain.campaign.Campaign;
import org.weishishi.project.domain.campaign.QuotaPolicy;
import org.weishishi.shared.Money;

class CampaignTest {

    private static final OffsetDateTime AT = OffsetDateTime.parse("2020-03-20T09:00:00+08:00");
    private static final PhaseDates COLLECTION = dates(CampaignPhase.COLLECTION, "2020-03-01", "2020-03-31");
    private static final PhaseDates SCREENING = dates(CampaignPhase.SCREENING, "2020-03-16", "2020-04-10");

    @Test
    void phasesAreInOrderAndEachOnce() {
        assertThat(batch(1, LateRule.REFUSE, SCREENING, COLLECTION).phases()).containsExactly(COLLECTION, SCREENING);
        refused("project.error.phaseTwice", () -> batch(1, LateRule.REFUSE, COLLECTION, COLLECTION));
        refused("project.error.phaseCollectionMissing", () -> batch(1, LateRule.REFUSE, SCREENING));
        refused(
                "project.error.phaseEndsFirst",
                () -> batch(1, LateRule.REFUSE, dates(CampaignPhase.COLLECTION, "2020-03-02", "2020-03-01")));
        refused(
                "project.error.phaseOrder",
                () -> batch(
                        1, LateRule.REFUSE, COLLECTION, dates(CampaignPhase.SCREENING, "2020-03-16", "2020-03-30")));
    }

    @ParameterizedTest
    @CsvSource({
        "DRAFT,open,ok",
        "DRAFT,close,project.error.campaignState",
        "DRAFT,change,ok",
        "OPEN,open,project.error.campaignState",
        "OPEN,close,ok",
        "OPEN,change,ok",
        "CLOSED,open,project.error.campaignState",
        "CLOSED,close,project.error.campaignState",
        "CLOSED,change,project.error.campaignClosed"
    })
    void whatMayBeDoneInWhichState(CampaignState state, String act, String expected) {
        Campaign campaign = inState(state);
        Runnable done = switch (act) {
            case "open" -> () -> campaign.open(0, AT);
            case "close" -> () -> campaign.close(0, AT);
            default -> () -> campaign.change(said(1, LateRule.REFUSE, COLLECTION), AT.toLocalDate(), AT);
        };
        if (expected.equals("ok")) {
            done.run();
        } else {
            refused(expected, done::run);
        }
    }

    @Test
    void aStaleFormIsALostRace() {
        refused(
                "project.error.campaignStale",
                () -> batch(1, LateRule.REFUSE, COLLECTION).open(1, AT));
    }

    @Test
    void anOpenBatchKeepsThePast() {
        Campaign campaign = inState(CampaignState.OPEN);
        PhaseDates longer = dates(CampaignPhase.COLLECTION, "2020-03-01", "2020-04-05");
        campaign.change(said(1, LateRule.NEXT_BATCH, longer), AT.toLocalDate(), AT);
        assertThat(campaign.collection()).isEqualTo(longer);
        assertThat(campaign.lateRule()).isEqualTo(LateRule.NEXT_BATCH);
        refused(
                "project.error.campaignPast",
                () -> campaign.change(
                        said(1, LateRule.REFUSE, dates(CampaignPhase.COLLECTION, "2020-03-02", "2020-04-05")),
                        AT.toLocalDate(),
                        AT));
        refused(
                "project.error.campaignPast",
                () -> campaign.change(
                        said(1, LateRule.REFUSE, dates(CampaignPhase.COLLECTION, "2020-03-01", "2020-03-19")),
                        AT.toLocalDate(),
                        AT));
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSE,2020-02-20,EARLY", "REFUSE,2020-03-01,IN_TIME", "REFUSE,2020-03-31,IN_TIME",
        "REFUSE,2020-04-01,REFUSED", "NEXT_BATCH,2020-04-01,NEXT_BATCH", "STREET_MAY_ACCEPT,2020-04-01,ASK_STREET",
        "REFUSE,2020-09-01,IN_TIME", "STREET_MAY_ACCEPT,2020-12-01,REFUSED"
    })
    void theDayOfTheHandOverDecides(LateRule first, LocalDate day, Admission.How how) {
        Campaign one = opened(1, first, "2020-03-01", "2020-03-31");
        Campaign two = opened(2, LateRule.REFUSE, "2020-09-01", "2020-09-30");
        assertThat(Admission.on(List.of(two, one), day).how()).isEqualTo(how);
    }

    @Test
    void withoutAnOpenBatchEverythingIsTakenIn() {
        assertThat(Admission.on(List.of(inState(CampaignState.DRAFT), inState(CampaignState.CLOSED)), AT.toLocalDate())
                        .how())
                .isEqualTo(Admission.How.FREE);
    }

    @Test
    void aBatchGivesTheFigureNamedElseItsFigureForAll() {
        Campaign open = inState(CampaignState.OPEN);
        open.change(
                new PlanCampaign(
                        1,
                        0,
                        2020,
                        1,
                        LateRule.REFUSE,
                        List.of(COLLECTION),
                        Money.yuan(1_000_000),
                        List.of(new QuotaLine(4, Money.yuan(1_500_000), Money.yuan(90_000)))),
                LocalDate.parse("2020-03-02"),
                AT);
        List<Campaign> all = new ArrayList<>(List.of(open, inState(CampaignState.DRAFT)));
        assertThat(QuotaPolicy.shares(all, 4))
                .containsExactly(new BatchQuota(1, 1, Money.yuan(1_500_000), Money.yuan(90_000)));
        assertThat(QuotaPolicy.shares(all, 5))
                .containsExactly(new BatchQuota(1, 1, Money.yuan(1_000_000), Money.yuan(0)));
        refused(
                "project.error.quotaTwice",
                () -> open.change(
                        new PlanCampaign(
                                1,
                                0,
                                2020,
                                1,
                                LateRule.REFUSE,
                                List.of(COLLECTION),
                                null,
                                Stream.generate(() -> new QuotaLine(4, Money.yuan(1), Money.yuan(0)))
                                        .limit(2)
                                        .toList()),
                        LocalDate.parse("2020-03-02"),
                        AT));
    }

    private static Campaign inState(CampaignState state) {
        Campaign campaign = batch(1, LateRule.REFUSE, COLLECTION);
        if (state != CampaignState.DRAFT) {
            campaign.open(0, AT);
        }
        if (state == CampaignState.CLOSED) {
            campaign.close(0, AT);
        }
        return campaign;
    }

    private static Campaign opened(int batch, LateRule rule, String from, String to) {
        Campaign campaign = batch(batch, rule, dates(CampaignPhase.COLLECTION, from, to));
        campaign.open(0, AT);
        return campaign;
    }

    private static Campaign batch(int batch, LateRule rule, PhaseDates... phases) {
        Campaign campaign = new Campaign(Cast.LIANTANG_STREET, said(batch, rule, phases), null, new Cast().by(), AT);
        InMemoryProjects.give(campaign, batch);
        return campaign;
    }

    private static PlanCampaign said(int batch, LateRule rule, PhaseDates... phases) {
        return new PlanCampaign(0, 0, 2020, batch, rule, List.of(phases), null, List.of());
    }

    private static PhaseDates dates(CampaignPhase phase, String from, String to) {
        return new PhaseDates(phase, LocalDate.parse(from), LocalDate.parse(to));
    }
}
