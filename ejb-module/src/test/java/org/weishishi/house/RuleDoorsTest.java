package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.project.api.proposal.EnterProposal;
import org.weishishi.project.api.proposal.MergeProposals;
import org.weishishi.project.api.proposal.ProposalChannel;
import org.weishishi.project.api.proposal.ProposerCategory;
import org.weishishi.project.api.screening.FindingView;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.project.application.screening.ReadFindings;
import org.weishishi.project.domain.MicroProject;
import org.weishishi.rule.api.book.EditionFile;
import org.weishishi.rule.api.book.EditionRow;
import org.weishishi.rule.api.book.EditionStanding;
import org.weishishi.rule.api.book.MoveRule;
import org.weishishi.rule.api.book.ProposalCheck;
import org.weishishi.rule.api.book.ProposeRule;
import org.weishishi.rule.application.book.ProposeRuleChange;
import org.weishishi.rule.application.book.ReadRules;
import org.weishishi.rule.application.book.ReleaseRuleChange;
import org.weishishi.rule.application.book.ReleaseShippedRules;
import org.weishishi.rule.book.Content;
import org.weishishi.task.api.NoticeView;
import org.weishishi.task.application.ReadNotices;

/** The doors of the rule book: two people change a rule, each at their place, and a project keeps the rules of the stage it is in. */
class RuleDoorsTest {

    private final OpenHouse house = new OpenHouse();
    private final LiantangCase play = new LiantangCase(house);

    @AfterEach
    void close() {
        house.close();
    }

    private static ProposeRule change(int base, JsonObject content) {
        return new ProposeRule(base, null, 0, content, "提高限额", null);
    }

    private long propose(String account, ProposeRule said) {
        house.as(account);
        return house.<Long>call(ProposeRuleChange.class, "propose", said);
    }

    private EditionFile edition(String key, int number) {
        return house.call(ReadRules.class, "edition", key, number);
    }

    private EditionFile edition(long id) {
        return house.call(ReadRules.class, "byId", id);
    }

    private void release(String account, long id) {
        house.as(account);
        house.call(ReleaseRuleChange.class, "release", seen(id));
    }

    private MoveRule seen(long id) {
        EditionFile file = house.call(ReadRules.class, "byId", id);
        return new MoveRule(id, file.version(), "条款有误");
    }

    private @Nullable String rulesOf(long project) {
        return house.stored().reading(em -> em.find(MicroProject.class, project).rules());
    }

    @Test
    void aChangeByTwoPeopleCountsForNewStagesWhileAStageKeepsItsRules() {
        List<Long> projects = play.projects(true);
        long id = propose("shenzhen.officer", change(1, Content.cap("luohu-2016", 80_000, "2016-07-19")));
        assertThat(rulesOf(projects.get(0))).isEqualTo("luohu-2016@1");
        release("shenzhen.leader", id);
        house.at("2016-07-19T09:00:00+08:00");
        assertThat(rulesOf(projects.get(0)))
                .as("the stage it is in keeps its rules")
                .isEqualTo("luohu-2016@1");
        house.as("liantang.clerk");
        assertThat(overCap()).isTrue();
        play.signOff(projects);
        assertThat(rulesOf(projects.get(0)))
                .as("the stages it entered since have the new ones")
                .isEqualTo("luohu-2016@2");
        assertThat(house.recorded("rule", id)).containsExactly("rule.ReleaseRuleChange.release");
        EditionFile file = edition("luohu-2016", 2);
        assertThat(file.changes()).extracting(c -> String.join(".", c.path())).contains("kinds.SERVICE.cap");
        assertThat(file.row().standing()).isEqualTo(EditionStanding.IN_FORCE);
        assertThat(file.row().proposedBy()).isEqualTo("何冬至");
        assertThat(file.persons().releasedBy()).isEqualTo("韩立冬");
        assertThat(file.history())
                .extracting(EditionRow::standing)
                .containsExactly(EditionStanding.IN_FORCE, EditionStanding.ENDED);
    }

    @Test
    void aFutureEditionBeginsOnItsDay() {
        long id = propose("shenzhen.officer", change(1, Content.cap("luohu-2016", 80_000, "2016-08-01")));
        release("shenzhen.leader", id);
        assertThat(edition("luohu-2016", 2).row().standing()).isEqualTo(EditionStanding.COMING);
        house.at("2016-07-31T23:59:00+08:00");
        house.as("liantang.clerk");
        assertThat(overCap()).isFalse();
        house.at("2016-08-01T00:00:00+08:00");
        assertThat(overCap()).isTrue();
    }

    /** @return whether 10万 for a service is above the cap of today */
    private boolean overCap() {
        return house.<List<FindingView>>call(ReadFindings.class, "typed", play.details("书屋", 100_000)).stream()
                .anyMatch(finding -> finding.rule().equals("R1") && finding.holds());
    }

    private long project() {
        long proposal = house.<Long>call(
                Intake.class, "enter", new EnterProposal("建议", "刘㛃", ProposerCategory.RESIDENT, ProposalChannel.VISIT));
        return house.<Long>call(
                Intake.class, "merge", new MergeProposals(List.of(proposal), play.details("书屋", 100_000)));
    }

    @Test
    void eachActHasItsPeople() {
        JsonObject dongHu = Content.cap("luohu-2020", 600_000, "2020-02-01");
        house.at("2020-01-20T09:00:00+08:00");
        for (String nobody : List.of("liantang.clerk", "luohu.leader", "admin", "auditor", "liantang.leader")) {
            refused("organization.error.notAllowed", () -> propose(nobody, change(1, dongHu)));
        }
        for (String elsewhere : List.of("nanshan.officer", "liantang.street")) {
            refused("rule.error.notYourArea", () -> propose(elsewhere, change(1, dongHu)));
        }
        long id = propose("luohu.officer", change(1, dongHu));
        MoveRule move = seen(id);
        for (String nobody : List.of("luohu.officer", "liantang.clerk", "security")) {
            house.as(nobody);
            refused("organization.error.notAllowed", () -> house.call(ReleaseRuleChange.class, "release", move));
        }
        for (String elsewhere : List.of("nanshan.leader", "liantang.leader")) {
            house.as(elsewhere);
            refused("rule.error.notYourArea", () -> house.call(ReleaseRuleChange.class, "release", move));
        }
        house.as("liantang.clerk");
        refused("rule.error.noEdition", () -> edition("luohu-2020", 2));
        assertThat(edition("luohu-2020", 1).history()).hasSize(1);
        house.as("luohu.leader");
        assertThat(house.<List<EditionRow>>call(ReadRules.class, "waiting")).hasSize(1);
        assertThat(news()).contains("rule.notice.proposed");
        release("luohu.leader", id);
        house.as("luohu.officer");
        assertThat(news()).contains("rule.notice.released");
        house.as("liantang.clerk");
        assertThat(edition("luohu-2020", 2).row().standing()).isEqualTo(EditionStanding.COMING);
    }

    private List<String> news() {
        return house.<List<NoticeView>>call(ReadNotices.class, "unread").stream()
                .map(NoticeView::messageKey)
                .toList();
    }

    @Test
    void theSlowerIsToldWhoWasQuicker() {
        house.at("2020-01-20T09:00:00+08:00");
        JsonObject content = Content.cap("luohu-2020", 600_000, "2020-02-01");
        long id = propose("luohu.officer", change(1, content));
        refused("rule.error.proposed", () -> propose("shenzhen.officer", change(1, content)));
        house.as("luohu.leader");
        MoveRule seen = seen(id);
        house.as("shenzhen.officer");
        house.call(ProposeRuleChange.class, "propose", new ProposeRule(1, id, seen.version(), content, "补充依据", null));
        house.as("luohu.leader");
        refused("rule.error.revised", () -> house.call(ReleaseRuleChange.class, "release", seen));
        release("luohu.leader", id);
        refused("rule.error.released", () -> house.call(ReleaseRuleChange.class, "withdraw", seen));
        refused("rule.error.baseMoved", () -> propose("luohu.officer", change(1, content)));
        refused("rule.error.noChange", () -> propose("luohu.officer", change(2, content)));
        JsonObject again = Content.cap("luohu-2020", 700_000, "2020-03-01");
        refused("rule.error.sourceNeeded", () -> propose("luohu.officer", change(2, again)));
        long next = propose("luohu.officer", new ProposeRule(2, null, 0, again, "更正", "纪要录入有误"));
        house.call(ReleaseRuleChange.class, "withdraw", seen(next));
        refused(
                "rule.error.withdrawn",
                () -> house.call(ReleaseRuleChange.class, "withdraw", new MoveRule(next, 1, "x")));
        long third = propose("luohu.officer", new ProposeRule(2, null, 0, again, "更正", "纪要录入有误"));
        assertThat(house.<EditionFile>call(ReadRules.class, "byId", third).row().edition())
                .as("the number of the withdrawn one is not given again")
                .isEqualTo(4);
    }

    @Test
    void whatIsWrongIsToldAtOnceAndNothingIsStored() {
        JsonObject broken = Content.of("luohu-2016")
                .with("/kinds/0/cap", -1)
                .with("/programme", "")
                .json();
        house.as("shenzhen.officer");
        ProposalCheck check = house.call(ProposeRuleChange.class, "check", change(1, broken));
        assertThat(check.faults()).extracting(f -> f.place()).containsExactly("programme", "kinds[0].cap");
        refused("rule.error.faults", () -> propose("shenzhen.officer", change(1, broken)));
        JsonObject past = Content.cap("luohu-2016", 80_000, "2016-07-17");
        refused("rule.error.retroactive", () -> propose("shenzhen.officer", change(1, past)));
        refused(
                "rule.error.reason",
                () -> propose(
                        "shenzhen.officer",
                        new ProposeRule(1, null, 0, Content.cap("luohu-2016", 80_000, "2016-08-01"), " ", null)));
        assertThat(edition("luohu-2016", 1).history()).hasSize(1);
    }

    @Test
    void aStreetGetsAProfileOfItsOwnAsACopy() {
        JsonObject own = Content.of("luohu-2016")
                .with("/key", "liantang-2016")
                .with("/name", "莲塘街道2016")
                .with("/appliesTo", Json.createArrayBuilder().add("440303008").build())
                .with("/inForceFrom", "2016-08-01")
                .with("/kinds/1/cap", 300_000)
                .json();
        long id = propose("liantang.street", change(0, own));
        JsonObject theirs = Json.createPatchBuilder()
                .replace(
                        "/appliesTo", Json.createArrayBuilder().add("440305001").build())
                .build()
                .apply(own);
        long seen = edition(id).version();
        refused(
                "rule.error.notYourArea",
                () -> propose("nanshan.officer", new ProposeRule(0, id, seen, theirs, "改给南山", null)));
        release("liantang.leader", id);
        house.at("2016-08-01T09:00:00+08:00");
        house.as("liantang.clerk");
        long project = project();
        assertThat(rulesOf(project)).isEqualTo("liantang-2016@1");
        refused("rule.error.keyTaken", () -> propose("liantang.street", change(0, own)));
        house.as("minxin.clerk");
        assertThat(house.<List<EditionRow>>call(ReadRules.class, "all"))
                .filteredOn(row -> row.key().equals("liantang-2016"))
                .singleElement()
                .satisfies(row -> assertThat(row.areas()).containsExactly("莲塘街道"));
    }

    @Test
    void whatCustomersChangedIsNeverOverwrittenByTheNextStart() {
        long id = propose("shenzhen.officer", change(1, Content.cap("luohu-2016", 80_000, "2016-07-19")));
        release("shenzhen.leader", id);
        house.asSystem();
        assertThat(house.<List<String>>call(ReleaseShippedRules.class, "release"))
                .isEmpty();
        house.as("liantang.clerk");
        assertThat(edition("luohu-2016", 2).profile().kinds().get(1).cap()).hasToString("80000.00");
    }
}
