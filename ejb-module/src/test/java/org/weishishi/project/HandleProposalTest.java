package org.weishishi.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.weishishi.organization.api.PostKind;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.StageEntered;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.api.StageReport.Outcome;
import org.weishishi.project.api.proposal.DeclineProposal;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.MergeProposals;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposalFile;
import org.weishishi.project.api.proposal.ProposalReply;
import org.weishishi.project.api.proposal.ProposalStanding;
import org.weishishi.project.api.proposal.ProposalState;
import org.weishishi.project.api.proposal.ProposalView;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.api.proposal.ReplyChannel;
import org.weishishi.project.api.proposal.ReplyToProposer;
import org.weishishi.project.api.proposal.SplitProposal;
import org.weishishi.project.application.ProjectSequencer;
import org.weishishi.project.application.proposal.HandleProposal;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.rule.ShippedRules;
import org.weishishi.shared.Money;

/** What becomes of a proposal once, what its proposer hears each time, and who may. */
class HandleProposalTest {

    private final Cast cast = new Cast();
    private final InMemoryProjects store = new InMemoryProjects();
    private final ProjectSequencer sequencer = new ProjectSequencer(
            store, cast, cast, new ShippedRules(), new CastDirectory(), new Cast.Fired<StageEntered>());
    private final Intake intake =
            new Intake(store.proposals, store, sequencer, new ShippedRules(), (where, day) -> null, cast, cast);
    private final HandleProposal handle = new HandleProposal(store.proposals, store, cast, cast);
    private long id;

    @BeforeEach
    void aProposal() {
        id = intake.enter(
                new EnterProposal("换路灯，也请建图书角𰻝", "李㛃", ProposerCategory.PARTY_MEMBER, ProposalChannel.PHONE));
    }

    private long merge() {
        return intake.merge(new MergeProposals(
                List.of(id),
                new ProjectDetails(
                        "图书角",
                        ProjectKind.SERVICE,
                        "CONVENIENCE",
                        "莲塘社区",
                        new Money(new BigDecimal("80000.00")),
                        true,
                        "图书角",
                        "广场",
                        "居民")));
    }

    private void decline() {
        handle.decline(new DeclineProposal(id, "属于物业管理职责"));
    }

    private void split() {
        handle.split(new SplitProposal(id, List.of("换路灯", "建图书角𰻝")));
    }

    private void become(ProposalState state) {
        switch (state) {
            case OPEN -> {}
            case MERGED -> merge();
            case DECLINED -> decline();
            case SPLIT -> split();
        }
    }

    @ParameterizedTest
    @EnumSource(ProposalState.class)
    void onlyAnOpenProposalIsMergedDeclinedOrSplit(ProposalState state) {
        become(state);
        assertThat(handle.of(id).proposal().state()).isEqualTo(state);
        if (state != ProposalState.OPEN) {
            refused("project.error.proposalTaken", this::merge);
            refused("project.error.proposalTaken", this::decline);
            refused("project.error.proposalTaken", this::split);
            assertThat(handle.of(id).proposal().state()).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @EnumSource(value = ProposalState.class, names = "OPEN", mode = EnumSource.Mode.EXCLUDE)
    void whatBecameOfItIsToldOnceAndKept(ProposalState state) {
        become(state);
        assertThat(handle.of(id).due()).isTrue();
        tell("已电话告知㛃");
        ProposalFile file = handle.of(id);
        assertThat(file.due()).isFalse();
        ProposalReply kept = file.replies().get(0);
        assertThat(kept.text()).isEqualTo("已电话告知㛃");
        assertThat(kept.standing().name()).isEqualTo(state.name());
        assertThat(kept.by()).contains("莲塘社区", "王𬭎毅");
    }

    private void tell(String text) {
        handle.reply(new ReplyToProposer(id, ReplyChannel.PHONE, text));
    }

    @Test
    void theEndOfTheProjectIsToldAgain() {
        long project = merge();
        tell("已立项");
        cast.as(2, "林谷雨", Cast.LIANTANG_STREET, PostKind.STREET_OFFICER);
        sequencer.report(new StageReport(project, StageKind.SCREENING, Outcome.REFUSED, JsonObject.EMPTY_JSON_OBJECT));
        cast.as(10, "王𬭎毅", Cast.LIANTANG, PostKind.COMMUNITY_CLERK);
        assertThat(handle.of(id).standing()).isEqualTo(ProposalStanding.REFUSED);
        assertThat(handle.of(id).due()).isTrue();
        tell("项目未通过");
        assertThat(handle.of(id).due()).isFalse();
        assertThat(handle.of(id).replies()).hasSize(2);
    }

    @Test
    void thePartsKeepProposerCategoryChannelAndOrigin() {
        split();
        ProposalFile file = handle.of(id);
        assertThat(file.parts()).extracting(ProposalView::text).containsExactly("换路灯", "建图书角𰻝");
        ProposalView part = file.parts().get(1);
        assertThat(part.proposerName()).isEqualTo("李㛃");
        assertThat(part.category()).isEqualTo("PARTY_MEMBER");
        assertThat(part.channel()).isEqualTo("PHONE");
        ProposalView origin = handle.of(part.id()).origin();
        assertThat(origin).extracting(ProposalView::id).isEqualTo(id);
        assertThat(intake.open()).extracting(ProposalView::text).containsExactly("换路灯", "建图书角𰻝");
    }

    @Test
    void badInputIsRefusedAndChangesNothing() {
        refused("project.error.splitParts", () -> handle.split(new SplitProposal(id, List.of("一条"))));
        refused("project.error.textLength", () -> handle.split(new SplitProposal(id, List.of("一条", " "))));
        refused("project.error.declineReasonLength", () -> handle.decline(new DeclineProposal(id, " ")));
        refused("project.error.replyOpen", () -> tell("还早"));
        decline();
        refused("project.error.replyLength", () -> tell("字".repeat(1001)));
        assertThat(handle.of(id).replies()).isEmpty();
    }

    @Test
    void whoseProposerWaitsForWordStandsFirst() {
        decline();
        long told = id;
        tell("已告知");
        aProposal();
        decline();
        long waiting = id;
        aProposal();
        split();
        tell("已告知");
        assertThat(handle.handled())
                .extracting(one -> one.proposal().id())
                .startsWith(waiting)
                .contains(told);
    }

    @Test
    void aProposalOfAnotherCommunityIsNotFound() {
        cast.as(3, "周立夏", Cast.ELSEWHERE, PostKind.COMMUNITY_CLERK);
        refused("project.error.noProposal", () -> handle.of(id));
        refused("project.error.noProposal", this::decline);
        refused("project.error.noProposal", this::split);
        refused("project.error.noProposal", () -> tell("越权"));
        assertThat(handle.handled()).isEmpty();
    }
}
