package org.weishishi.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.weishishi.organization.api.PostKind;
import org.weishishi.project.api.ProjectDetails;
import org.weishishi.project.api.ProjectKind;
import org.weishishi.project.api.ProjectView;
import org.weishishi.project.api.StageEntered;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageReport;
import org.weishishi.project.api.StageReport.Outcome;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.MergeProposals;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposalView;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.application.ProjectSequencer;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.rule.ShippedRules;
import org.weishishi.shared.Money;

class IntakeTest {

    private final Cast cast = new Cast();
    private final InMemoryProjects store = new InMemoryProjects();
    private final Cast.Fired<StageEntered> entered = new Cast.Fired<>();
    private final ProjectSequencer sequencer =
            new ProjectSequencer(store, cast, cast, new ShippedRules(), new CastDirectory(), entered);
    private final Intake intake =
            new Intake(store.proposals, store, sequencer, new ShippedRules(), (where, day) -> null, cast, cast);

    @Test
    void rareNamesAndBothNamesAreKept() {
        enter("增设休闲椅𰻝", "㛃𬭎");
        ProposalView seen = intake.open().get(0);
        assertThat(seen.proposerName()).isEqualTo("㛃𬭎");
        assertThat(seen.text()).isEqualTo("增设休闲椅𰻝");
        assertThat(seen.enteredBy()).contains("莲塘社区", "王𬭎毅");
    }

    @Test
    void lengthsCountCodePoints() {
        enter("字", "𬭎".repeat(100));
        refused("project.error.proposerNameLength", () -> enter("字", "𬭎".repeat(101)));
        refused("project.error.textLength", () -> enter("  ", "甲"));
        refused("project.error.unreadable", () -> enter("坏\ud800字", "甲"));
    }

    @Test
    void softBreaksOfAWordProcessorAreLineEnds() {
        enter("第一行\u000b第二行\u0085第三行", "甲");
        assertThat(intake.open().get(0).text()).isEqualTo("第一行\n第二行\n第三行");
    }

    @Test
    void proposalsBecomeOneProjectInScreening() {
        long a = enter("一", "甲");
        long b = enter("二", "乙");
        long id = merge(List.of(a, b), 80_000);
        ProjectView project = sequencer.view(id);
        assertThat(project.code()).isEqualTo("440303008001-2016-0001");
        assertThat(project.stage()).isEqualTo(StageKind.SCREENING);
        assertThat(project.status()).isEqualTo("RUNNING");
        assertThat(store.proposals.of(id)).hasSize(2);
        assertThat(intake.open()).isEmpty();
        assertThat(entered.all).extracting(StageEntered::stage).containsExactly(StageKind.SCREENING);
        refused("project.error.proposalTaken", () -> merge(List.of(a), 1));
        assertThat(sequencer.view(merge(List.of(enter("三", "丙")), 1)).code()).endsWith("-0002");
    }

    @Test
    void kindAndFieldBearTheNamesOfTheRulesInForce() {
        cast.as(99, "福田", Cast.ELSEWHERE, PostKind.COMMUNITY_CLERK);
        ProjectView futian = sequencer.view(declared("一", ProjectKind.SERVICE, "", "PARTY_BUILDING"));
        assertThat(futian.field()).isEqualTo("PARTY_BUILDING");
        assertThat(futian.fieldName()).isEqualTo("基层党建创新");
        assertThat(futian.kindName()).isEqualTo("服务类");
        refused("project.error.kindNotOffered", () -> declared("二", ProjectKind.GOODS, "", "PARTY_BUILDING"));
        cast.as(98, "东湖", Cast.DONGHU, PostKind.COMMUNITY_CLERK);
        cast.at("2021-03-01T09:00:00+08:00");
        ProjectView donghu = sequencer.view(declared("三", ProjectKind.GOODS, "公共服务文体器材", "FACILITY"));
        assertThat(donghu.kindName()).isEqualTo("实物类");
        assertThat(donghu.subkind()).isEqualTo("公共服务文体器材");
        refused("project.error.subkindNotOffered", () -> declared("四", ProjectKind.SERVICE, "公共服务文体器材", "FACILITY"));
        refused("project.error.fieldNotOffered", () -> declared("五", ProjectKind.SERVICE, "", "PARTY_BUILDING"));
    }

    @Test
    void foreignProposalIsNotFound() {
        long mine = enter("一", "甲");
        cast.as(99, "外人", Cast.ELSEWHERE, PostKind.COMMUNITY_CLERK);
        refused("project.error.proposalNotFound", () -> merge(List.of(mine), 1));
        assertThat(intake.open()).isEmpty();
    }

    @Test
    void theRoadKeepsWhatIsReportedAndEndsWithARefusal() {
        long id = merge(List.of(enter("一", "甲")), 1);
        JsonObject facts =
                Json.createObjectBuilder().add("participants", "社区党委、工作站、居委会").build();
        sequencer.report(new StageReport(id, StageKind.SCREENING, Outcome.PASSED, facts));
        refused(
                "project.error.notInStage",
                () -> sequencer.report(new StageReport(id, StageKind.SCREENING, Outcome.PASSED, facts)));
        sequencer.report(new StageReport(id, StageKind.CONSULTATION, Outcome.PASSED, facts));
        assertThat(sequencer.inStage(Cast.LIANTANG, StageKind.MEETING)).hasSize(1);
        assertThat(sequencer.factsOf(id, StageKind.CONSULTATION).getString("participants"))
                .contains("工作站");
        assertThat(sequencer.factsOf(id, StageKind.MEETING)).isEmpty();
        long other = merge(List.of(enter("二", "乙")), 1);
        sequencer.report(new StageReport(other, StageKind.SCREENING, Outcome.REFUSED, facts));
        assertThat(sequencer.view(other).status()).isEqualTo("REFUSED");
        assertThat(sequencer.view(other).stage()).isNull();
    }

    private long enter(String text, String name) {
        return intake.enter(new EnterProposal(text, name, ProposerCategory.RESIDENT, ProposalChannel.VISIT));
    }

    private long declared(String wish, ProjectKind kind, String subkind, String field) {
        return intake.merge(new MergeProposals(
                List.of(enter(wish, "甲")),
                new ProjectDetails("项目", kind, subkind, field, "居委会", Money.yuan(1000), true, "内容", "地点", "居民")));
    }

    private long merge(List<Long> ids, long yuan) {
        return intake.merge(new MergeProposals(
                ids,
                new ProjectDetails(
                        "莲塘社区中秋邻里节",
                        ProjectKind.SERVICE,
                        "ACTIVITY",
                        "莲塘社区居委会",
                        Money.yuan(yuan),
                        true,
                        "内容",
                        "莲塘社区",
                        "全体居民")));
    }
}
