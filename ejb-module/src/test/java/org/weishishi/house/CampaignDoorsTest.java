package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
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
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposalExtras;
import org.weishishi.project.api.proposal.ProposalView;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.api.proposal.ReceiveProposal;
import org.weishishi.project.api.proposal.SplitProposal;
import org.weishishi.project.application.campaign.BrowseCampaigns;
import org.weishishi.project.application.campaign.Campaigns;
import org.weishishi.project.application.campaign.RunCampaign;
import org.weishishi.project.application.proposal.HandleProposal;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.project.application.proposal.ReceiveProposals;
import org.weishishi.shared.Money;
import org.weishishi.shared.Page;

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

    @Test
    void aProposalBelongsToTheBatchOfTheDayItWasReceived() {
        long id = opened(LateRule.STREET_MAY_ACCEPT);
        house.as("liantang.clerk");
        house.call(Intake.class, "enter", proposal("按时"));
        house.at("2016-04-05T09:00:00+08:00");
        house.call(Intake.class, "enter", proposal("逾期"));
        house.call(ReceiveProposals.class, "receive", received("问卷", "2016-03-30"));
        house.call(ReceiveProposals.class, "receive", received("迟到的问卷", "2016-04-01"));
        assertThat(proposals(id))
                .extracting(ProposalView::text, ProposalView::enteredLate)
                .as("what was received in time and typed later says so, with who typed it when")
                .containsExactly(tuple("按时", false), tuple("问卷", true));
        assertThat(proposals(null))
                .filteredOn(one -> one.campaignId() == null)
                .extracting(ProposalView::text)
                .as("the street decides on the project that is made of them")
                .containsExactly("逾期", "迟到的问卷");
        ProposalView first = proposals(id).get(0);
        house.call(HandleProposal.class, "split", new SplitProposal(first.id(), List.of("桌", "椅")));
        assertThat(proposals(id)).extracting(ProposalView::text).contains("桌", "椅");
        ProposalView typed = proposals(id).stream()
                .filter(ProposalView::enteredLate)
                .findFirst()
                .orElseThrow();
        assertThat(typed.enteredBy()).contains("陈小满");
        assertThat(typed.enteredAt()).isEqualTo("2016-04-05T09:00:00+08:00");
        house.call(HandleProposal.class, "split", new SplitProposal(typed.id(), List.of("灯", "路")));
        assertThat(proposals(id))
                .filteredOn(ProposalView::enteredLate)
                .extracting(ProposalView::text)
                .containsExactly("灯", "路");
    }

    @Test
    void aBatchThatTakesNothingInLateRefusesAProposalToo() {
        opened(LateRule.REFUSE);
        house.at("2016-04-05T09:00:00+08:00");
        house.as("liantang.clerk");
        refused("project.error.lateRefused", () -> house.call(Intake.class, "enter", proposal("逾期")));
        assertThat(proposals(null)).isEmpty();
        house.call(ReceiveProposals.class, "receive", received("问卷", "2016-03-31"));
        assertThat(proposals(null)).hasSize(1);
    }

    private long opened(LateRule late) {
        house.at("2016-03-01T09:00:00+08:00");
        house.as("liantang.street");
        PlanCampaign said = said(0, 0, List.of());
        long id = house.<Long>call(
                RunCampaign.class,
                "plan",
                new PlanCampaign(0, 0, said.year(), said.batch(), late, said.phases(), null, List.of()));
        house.call(RunCampaign.class, "open", move(id));
        return id;
    }

    private static EnterProposal proposal(String text) {
        return new EnterProposal(text, "刘㛃", ProposerCategory.RESIDENT, ProposalChannel.VISIT);
    }

    private static ReceiveProposal received(String text, String day) {
        return new ReceiveProposal(proposal(text), new ProposalExtras(null, null, LocalDate.parse(day)), List.of());
    }

    private List<ProposalView> proposals(@Nullable Long batch) {
        return house.<Page<ProposalView>>call(Intake.class, "page", "", batch, null)
                .items();
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
