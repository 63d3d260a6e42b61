package org.weishishi.project.screening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.weishishi.organization.api.Holder;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.PostKind;
import org.weishishi.organization.api.UnitView;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.Cast;
import org.weishishi.project.InMemoryProjects;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.StageEntered;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.MergeProposals;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.application.ProjectSequencer;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.project.domain.ProjectStage;
import org.weishishi.rule.ShippedRules;
import org.weishishi.rule.api.CheckRule;
import org.weishishi.rule.api.ListItem;
import org.weishishi.rule.api.RuleProfile;
import org.weishishi.shared.Money;

/** The shipped profiles differ in what they let through, what they call it and which road they send it on. */
class ProfileScenariosTest {

    private static final UnitView FUTIAN = community("440304001001", "福田区的社区");
    private static final UnitView NANSHAN = community("440305001001", "南头城社区");
    private static final UnitView DONGHU = community("440303007001", "布心社区");
    private static final UnitView LONGHUA = community("440309003001", "龙华街道的社区");
    private static final UnitView LONGGANG = community("440307001001", "龙岗区的社区");
    private static final UnitView ZHUHAI = community("440402001001", "珠海的社区");

    private final Cast cast = new Cast();
    private final InMemoryProjects store = new InMemoryProjects();
    private final ShippedRules rules = new ShippedRules();

    private static UnitView community(String code, String name) {
        return new UnitView(Long.parseLong(code), code, name, OrgLevel.COMMUNITY, 3L, 2L);
    }

    private ProjectView draft(UnitView where, String day, ProjectKind kind, String field, int yuan) {
        cast.at(day + "T09:00:00+08:00");
        cast.as(10, "王𬭎毅", where, PostKind.COMMUNITY_CLERK);
        ProjectSequencer sequencer =
                new ProjectSequencer(store, cast, cast, rules, new Only(where), new Cast.Fired<StageEntered>());
        Intake intake = new Intake(store.proposals, store, sequencer, rules, (locality, received) -> null, cast, cast);
        long proposal = intake.enter(new EnterProposal("建议", "刘㛃", ProposerCategory.RESIDENT, ProposalChannel.VISIT));
        return sequencer.view(intake.merge(new MergeProposals(
                List.of(proposal),
                new ProjectDetails("社区广场改造", kind, field, "居委会", Money.yuan(yuan), true, "内容", "社区广场", "全体居民"))));
    }

    /** R1 as the clerk has it on the form and at each hand-over. */
    private boolean overCap(UnitView where, String day, ProjectKind kind, int yuan) {
        return new Facts()
                .rules(inForce(where, day).ref()).kind(kind.name()).yuan(yuan).found().stream()
                        .anyMatch(found -> found.rule().equals("R1") && found.level() == CheckRule.Level.BLOCK);
    }

    private RuleProfile inForce(UnitView where, String day) {
        return rules.inForce(where, LocalDate.parse(day));
    }

    @Test
    void worksOf45WanAreRefusedInFutian2016AndPassInNanshan2020() {
        assertThat(overCap(FUTIAN, "2016-06-01", ProjectKind.ENGINEERING, 450_000))
                .isTrue();
        assertThat(overCap(FUTIAN, "2016-06-01", ProjectKind.ENGINEERING, 400_000))
                .isFalse();
        assertThat(overCap(NANSHAN, "2020-12-01", ProjectKind.ENGINEERING, 450_000))
                .isFalse();
        assertThat(draft(FUTIAN, "2016-06-01", ProjectKind.ENGINEERING, "FACILITY", 400_000)
                        .rules())
                .isEqualTo("futian-2016@1");
        assertThat(draft(NANSHAN, "2020-12-01", ProjectKind.ENGINEERING, "FACILITY", 450_000)
                        .rules())
                .isEqualTo("nanshan-2020@1");
    }

    @Test
    void futianOffersTwoKindsAndAFieldOfItsOwn() {
        refused(
                "project.error.kindNotOffered",
                () -> draft(FUTIAN, "2016-06-01", ProjectKind.GOODS, "FACILITY", 10_000));
        assertThat(draft(FUTIAN, "2016-06-01", ProjectKind.SERVICE, "PARTY_BUILDING", 10_000)
                        .fieldName())
                .isEqualTo("基层党建创新");
        refused(
                "project.error.fieldNotOffered",
                () -> draft(NANSHAN, "2020-12-01", ProjectKind.SERVICE, "PARTY_BUILDING", 10_000));
    }

    @Test
    void theThirdKindOfDonghuStreetIsCalledPhysical() {
        ProjectView project = draft(DONGHU, "2020-03-01", ProjectKind.GOODS, "FACILITY", 500_000);
        assertThat(project.kindName()).isEqualTo("实物类");
        assertThat(project.rules()).isEqualTo("luohu-2020@1");
        assertThat(inForce(DONGHU, "2020-03-01").kind("SERVICE").orElseThrow().subkinds())
                .hasSize(3);
        assertThat(draft(Cast.LIANTANG, "2020-03-01", ProjectKind.GOODS, "FACILITY", 500_000)
                        .kindName())
                .isEqualTo("货物类");
    }

    @Test
    void aProjectOfLonghuaStreetHasFiveGatesOnItsRoad() {
        ProjectView project = draft(LONGHUA, "2023-06-01", ProjectKind.SERVICE, "ACTIVITY", 5_000_000);
        assertThat(store.find(project.id()).orElseThrow().road().stream()
                        .map(ProjectStage::name)
                        .filter(name -> name != null)
                        .toList())
                .containsExactly("居民议事会决议", "专家评审会", "领导小组会议", "人大代表票选", "街道党工委会议");
        assertThat(draft(LONGHUA, "2023-05-04", ProjectKind.SERVICE, "ACTIVITY", 500_000)
                        .rules())
                .as("the day before it came")
                .isEqualTo("luohu-2016@1");
    }

    @Test
    void longgangHasItsOwnNameQuotaAndIncentivePool() {
        RuleProfile longgang = inForce(LONGGANG, "2024-01-04");
        assertThat(longgang.programme()).isEqualTo("民生大盆菜");
        assertThat(longgang.quota().perCommunity()).isEqualTo(Money.yuan(2_000_000));
        assertThat(longgang.quota().incentivePool()).isEqualTo(Money.yuan(20_000_000));
        assertThat(inForce(LONGGANG, "2024-01-03").key()).isEqualTo("luohu-2016");
    }

    @Test
    void zhuhaiHasAPositiveListAndLowerCaps() {
        RuleProfile zhuhai = inForce(ZHUHAI, "2021-03-01");
        assertThat(zhuhai.lists().stream().filter(item -> !item.negative()).map(ListItem::text))
                .hasSize(7)
                .contains("消除安全隐患", "便民服务");
        assertThat(zhuhai.lists().stream().filter(ListItem::negative)).hasSize(2);
        assertThat(overCap(ZHUHAI, "2021-03-01", ProjectKind.GOODS, 200_001)).isTrue();
        assertThat(overCap(ZHUHAI, "2021-03-01", ProjectKind.GOODS, 200_000)).isFalse();
        assertThat(draft(ZHUHAI, "2021-03-01", ProjectKind.ENGINEERING, "FACILITY", 500_000)
                        .rules())
                .isEqualTo("zhuhai-2021@1");
    }

    /** Knows the community that plays and nothing else. */
    private record Only(UnitView community) implements Directory {

        @Override
        public UnitView unit(long id) {
            return community;
        }

        @Override
        public Optional<UnitView> unitByCode(String code) {
            return Optional.of(community).filter(unit -> unit.code().equals(code));
        }

        @Override
        public UnitView ancestor(long unitId, OrgLevel level) {
            return community;
        }

        @Override
        public List<Holder> holders(long unitId, PostKind kind) {
            return List.of();
        }
    }
}
