package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import jakarta.json.Json;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.approval.api.DecisionKind;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.DocumentRenderer;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.organization.api.PostKind;
import org.weishishi.project.api.Evidence;
import org.weishishi.project.api.ProjectFile;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.StageTurn;
import org.weishishi.project.api.filing.FilingFile;
import org.weishishi.project.api.filing.FilingQuery;
import org.weishishi.project.api.filing.FilingQuery.Tab;
import org.weishishi.project.api.filing.FilingRow;
import org.weishishi.project.api.filing.FilingState;
import org.weishishi.project.api.filing.FilingView;
import org.weishishi.project.api.filing.RecordFiling;
import org.weishishi.project.api.filing.ReturnFiling;
import org.weishishi.project.api.filing.SendFiling;
import org.weishishi.project.api.life.StopProject;
import org.weishishi.project.application.Projects;
import org.weishishi.project.application.ReadProject;
import org.weishishi.project.application.ReadTurn;
import org.weishishi.project.application.filing.EndFilings;
import org.weishishi.project.application.filing.FilingAttachments;
import org.weishishi.project.application.filing.ReadFilings;
import org.weishishi.project.application.filing.RecordFilings;
import org.weishishi.project.application.filing.SendFilings;
import org.weishishi.project.application.life.StopProjects;
import org.weishishi.project.application.screening.Quotas;
import org.weishishi.rule.api.book.EditionFile;
import org.weishishi.rule.api.book.MoveRule;
import org.weishishi.rule.api.book.ProposeRule;
import org.weishishi.rule.application.book.ProposeRuleChange;
import org.weishishi.rule.application.book.ReadRules;
import org.weishishi.rule.application.book.ReleaseRuleChange;
import org.weishishi.rule.book.Content;
import org.weishishi.shared.Money;
import org.weishishi.shared.Page;
import org.weishishi.task.api.NoticeView;
import org.weishishi.task.application.ReadNotices;

/** 备案 through the doors: approved, sent, given back, sent again, recorded; silence; who sees and does what. */
class FilingDoorsTest {

    private OpenHouse house = new OpenHouse();
    private LiantangCase play = new LiantangCase(house);

    @AfterEach
    void close() {
        house.close();
    }

    /** The city releases rules with a filing before anything begins; @return the project once it is approved. */
    private long approved(boolean waits) {
        house.at("2016-07-15T09:00:00+08:00");
        house.as("shenzhen.officer");
        String stage =
                "{\"key\":\"FILING\",\"kind\":\"FILING\",\"name\":\"区备案\",\"filing\":{\"level\":\"DISTRICT\",\"sendDays\":3,"
                        + "\"questionDays\":5,\"deliveryWaits\":" + waits + ",\"papers\":[\"审批表\",\"决议\"]}}";
        long edition = house.<Long>call(
                ProposeRuleChange.class,
                "propose",
                new ProposeRule(
                        1,
                        null,
                        0,
                        Content.of("luohu-2016")
                                .with(
                                        "/stages/-",
                                        Json.createReader(new StringReader(stage))
                                                .readValue())
                                .with("/inForceFrom", "2016-07-16")
                                .with("/sources/stages.FILING", "区专责领导小组会议纪要〔2016〕3号")
                                .json(),
                        "批准后报区备案",
                        null));
        house.as("shenzhen.leader");
        EditionFile file = house.call(ReadRules.class, "byId", edition);
        house.call(ReleaseRuleChange.class, "release", new MoveRule(edition, file.version(), ""));
        long project = play.submitted(true).get(0);
        for (String account : List.of("liantang.secretary", "liantang.leader", "luohu.officer", "shenzhen.officer")) {
            play.decide(account, project, DecisionKind.APPROVE, "同意");
        }
        return project;
    }

    private FilingView filing(long project) {
        return house.<List<FilingView>>call(ReadFilings.class, "of", project).get(0);
    }

    private FilingFile file(long id) {
        return house.call(ReadFilings.class, "file", id);
    }

    private List<FilingRow> page(Tab tab) {
        Page<FilingRow> page = house.call(ReadFilings.class, "page", new FilingQuery(tab, null, 50));
        return page.items();
    }

    private void send(FilingView filing, String note, String... papers) {
        house.as("liantang.street");
        house.call(
                SendFilings.class,
                "send",
                new SendFiling(filing.id(), filing.version(), List.of(papers), note, List.of()));
    }

    private void record(FilingView filing) {
        house.as("luohu.officer");
        house.call(RecordFilings.class, "record", new RecordFiling(filing.id(), filing.version(), "及时报送进展"));
    }

    private void giveBack(FilingView filing, String reason) {
        house.as("luohu.officer");
        house.call(RecordFilings.class, "giveBack", new ReturnFiling(filing.id(), filing.version(), reason));
    }

    private List<String> told(String account) {
        house.as(account);
        return house.<List<NoticeView>>call(ReadNotices.class, "unread").stream()
                .map(NoticeView::messageKey)
                .filter(key -> key.startsWith("project.filing.notice."))
                .map(key -> key.substring("project.filing.notice.".length()))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void sentGivenBackSentAgainAndRecorded(String vendor) throws IOException {
        house.close();
        house = OpenHouse.on(vendor);
        play = new LiantangCase(house);
        long project = approved(true);
        house.as("liantang.street");
        ProjectFile before = house.call(ReadProject.class, "file", project);
        assertThat(before.project().status()).isEqualTo("RUNNING");
        assertThat(before.project().stage()).isEqualTo(StageKind.FILING);
        FilingView first = filing(project);
        assertThat(first.state()).isEqualTo(FilingState.TO_SEND);
        assertThat(first.receiver()).isEqualTo("罗湖区");
        assertThat(first.due()).as("three working days").isEqualTo(LocalDate.of(2016, 8, 18));
        assertThat(told("liantang.street")).containsExactly("toSend");
        refused("project.error.filingPapers", () -> send(first, "", "审批表"));
        send(first, "", "审批表", "决议");
        refused("project.error.filingState", () -> send(filing(project), "再报", "审批表", "决议"));
        assertThat(told("luohu.officer")).contains("sent");
        refused("project.error.filingReasonLength", () -> giveBack(filing(project), " "));
        refused("project.error.filingChanged", () -> giveBack(first, "旧页面"));
        giveBack(filing(project), "决议缺主任签字");
        refused("project.error.filingState", () -> record(filing(project)));
        assertThat(told("liantang.street")).contains("returned");
        refused("project.error.filingNoteLength", () -> send(filing(project), "", "审批表", "决议"));
        send(filing(project), "已补签字", "审批表", "决议");
        FilingView again = filing(project);
        assertThat(again.due()).isEqualTo(LocalDate.of(2016, 8, 22));
        record(again);
        refused("project.error.notInStage", () -> record(filing(project)));
        FilingView done = filing(project);
        assertThat(done.state()).isEqualTo(FilingState.FILED);
        assertThat(done.silent()).isFalse();
        assertThat(done.number()).isEqualTo("罗湖区备案〔2016〕第1号");
        assertThat(told("liantang.clerk")).contains("filed");
        ProjectFile after = play.file(project);
        assertThat(after.project().status()).isEqualTo("APPROVED");
        assertThat(after.evidence())
                .filteredOn(line -> line.stage() == StageKind.FILING)
                .extracting(Evidence::messageKey)
                .containsExactly(
                        "project.evidence.FILING.SEND",
                        "project.evidence.FILING.RETURN",
                        "project.evidence.FILING.SEND",
                        "project.evidence.FILING.FILE");
        assertThat(file(done.id()).documents())
                .filteredOn(paper -> paper.kind() == DocumentKind.FILING_RECEIPT)
                .singleElement()
                .satisfies(paper -> assertThat(paper.number()).isEqualTo(done.number()));
        assertThat(house.stored()
                        .in(() -> house.room(DocumentRenderer.class)
                                .render(receipt(done).order())
                                .pages()))
                .as("the receipt can be made")
                .isEqualTo(1);
        assertThat(house.recorded("filing", done.id()))
                .contains("project.SendFilings.send", "project.RecordFilings.giveBack", "project.RecordFilings.record");
    }

    private OfficialDocument receipt(FilingView done) {
        return house.stored()
                .reading(em -> em.createQuery(
                                "select d from OfficialDocument d where d.number = :number", OfficialDocument.class)
                        .setParameter("number", done.number())
                        .getSingleResult());
    }

    @Test
    void whatNobodyQuestionsIsFiledByTheProgramAfterTheLastDay() {
        long project = approved(true);
        house.as("liantang.street");
        send(filing(project), "", "审批表", "决议");
        assertThat(filing(project).due()).isEqualTo(LocalDate.of(2016, 8, 22));
        assertThat(sweep("2016-08-22T23:10:00+08:00")).isZero();
        house.as("luohu.officer");
        house.call(StopProjects.class, "suspend", new StopProject(project, "区里统一核查"));
        assertThat(sweep("2016-08-23T00:10:00+08:00")).as("it stands still").isZero();
        house.as("luohu.officer");
        refused("project.error.suspended", () -> record(filing(project)));
        house.call(StopProjects.class, "resume", new StopProject(project, "核查完毕"));
        assertThat(filing(project).due()).as("five working days again").isEqualTo(LocalDate.of(2016, 8, 30));
        assertThat(sweep("2016-08-30T23:10:00+08:00")).isZero();
        assertThat(sweep("2016-08-31T00:10:00+08:00")).isEqualTo(1);
        assertThat(sweep("2016-08-31T01:10:00+08:00")).isZero();
        house.as("liantang.clerk");
        assertThat(filing(project).silent()).isTrue();
        assertThat(filing(project).number()).isEqualTo("罗湖区备案〔2016〕第1号");
        assertThat(play.file(project).project().status()).isEqualTo("APPROVED");
        long id = filing(project).id();
        house.asSystem();
        refused("project.error.notInStage", () -> house.call(EndFilings.class, "end", id));
    }

    private int sweep(String time) {
        house.at(time);
        house.asSystem();
        List<Long> due = house.call(EndFilings.class, "due");
        due.forEach(id -> house.call(EndFilings.class, "end", id));
        return due.size();
    }

    @Test
    void eachOfficeHasItsListAndNobodyElseActs() {
        long project = approved(true);
        house.as("liantang.street");
        long id = filing(project).id();
        assertThat(page(Tab.OURS)).extracting(row -> row.filing().id()).containsExactly(id);
        assertThat(page(Tab.THEIRS)).isEmpty();
        assertThat(file(id).sends()).isTrue();
        assertThat(file(id).records()).isFalse();
        assertThat(turn(project).post()).isEqualTo(PostKind.STREET_OFFICER);
        house.as("luohu.officer");
        assertThat(page(Tab.OURS)).isEmpty();
        assertThat(page(Tab.THEIRS)).hasSize(1);
        assertThat(file(id).records()).isFalse();
        SendFiling said = new SendFiling(id, 1, List.of("审批表", "决议"), "", List.of());
        RecordFiling filed = new RecordFiling(id, 1, "");
        for (String nobody : List.of("liantang.clerk", "liantang.leader", "luohu.officer", "admin")) {
            house.as(nobody);
            refused("organization.error.notAllowed", () -> house.call(SendFilings.class, "send", said));
        }
        for (String nobody : List.of("liantang.street", "liantang.clerk", "luohu.leader")) {
            house.as(nobody);
            refused("organization.error.notAllowed", () -> house.call(RecordFilings.class, "record", filed));
        }
        house.as("minxin.street");
        refused("project.error.noFiling", () -> house.call(SendFilings.class, "send", said));
        refused("project.error.noFiling", () -> file(id));
        assertThat(house.room(FilingAttachments.class).kind()).isEqualTo("filing");
        for (String elsewhere : List.of("nanshan.officer", "shenzhen.officer")) {
            house.as(elsewhere);
            refused("project.error.noFiling", () -> house.call(RecordFilings.class, "record", filed));
        }
        house.as("liantang.street");
        send(filing(project), "", "审批表", "决议");
        assertThat(page(Tab.THEIRS)).hasSize(1);
        assertThat(turn(project).post()).isEqualTo(PostKind.DISTRICT_OFFICER);
        house.as("luohu.officer");
        assertThat(page(Tab.OURS)).hasSize(1);
        assertThat(file(id).records()).isTrue();
        record(filing(project));
        assertThat(page(Tab.DONE)).hasSize(1);
        assertThat(page(Tab.OURS)).isEmpty();
    }

    private StageTurn turn(long project) {
        return Objects.requireNonNull(house.<StageTurn>call(ReadTurn.class, "of", project));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theWorkWaitsWhereTheRulesSaySoAndTheAmountStaysTaken(boolean waits) {
        long project = approved(waits);
        assertThat(house.stored().in(() -> house.room(Projects.class).approved(play.communityId())))
                .hasSize(waits ? 0 : 1);
        assertThat(house.stored()
                        .in(() -> house.room(Quotas.class).of(play.communityId(), 2016, 0))
                        .inApproval())
                .as("taken as long as it is being filed")
                .isEqualTo(Money.yuan(86_000));
        house.as("liantang.street");
        send(filing(project), "", "审批表", "决议");
        record(filing(project));
        assertThat(house.stored().in(() -> house.room(Projects.class).approved(play.communityId())))
                .hasSize(1);
    }
}
