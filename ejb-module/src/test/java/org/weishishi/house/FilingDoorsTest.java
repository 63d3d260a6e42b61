package org.weishishi.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.domain.DocumentRenderer;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.project.api.Evidence;
import org.weishishi.project.api.ProjectFile;
import org.weishishi.project.api.StageKind;
import org.weishishi.project.api.filing.FilingState;
import org.weishishi.project.api.filing.FilingView;
import org.weishishi.project.api.life.StopProject;
import org.weishishi.project.application.ReadProject;
import org.weishishi.project.application.filing.EndFilings;
import org.weishishi.project.application.life.StopProjects;

/** 备案 through the doors: approved, sent, given back, sent again, recorded; silence. */
class FilingDoorsTest {

    private OpenHouse house = new OpenHouse();
    private FilingCase filings = new FilingCase(house);

    @AfterEach
    void close() {
        house.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"h2", "postgresql"})
    void sentGivenBackSentAgainAndRecorded(String vendor) throws IOException {
        house.close();
        house = OpenHouse.on(vendor);
        filings = new FilingCase(house);
        long project = filings.approved(true);
        house.as("liantang.street");
        ProjectFile before = house.call(ReadProject.class, "file", project);
        assertThat(before.project().status()).isEqualTo("RUNNING");
        assertThat(before.project().stage()).isEqualTo(StageKind.FILING);
        FilingView first = filings.filing(project);
        assertThat(first.state()).isEqualTo(FilingState.TO_SEND);
        assertThat(first.receiver()).isEqualTo("罗湖区");
        assertThat(first.due()).as("three working days").isEqualTo(LocalDate.of(2016, 8, 18));
        assertThat(filings.told("liantang.street")).containsExactly("toSend");
        refused("project.error.filingPapers", () -> filings.send(first, "", "审批表"));
        filings.send(first, "", "审批表", "决议");
        refused("project.error.filingState", () -> filings.send(filings.filing(project), "再报", "审批表", "决议"));
        assertThat(filings.told("luohu.officer")).contains("sent");
        refused("project.error.filingReasonLength", () -> filings.giveBack(filings.filing(project), " "));
        refused("project.error.filingChanged", () -> filings.giveBack(first, "旧页面"));
        filings.giveBack(filings.filing(project), "决议缺主任签字");
        refused("project.error.filingState", () -> filings.record(filings.filing(project)));
        assertThat(filings.told("liantang.street")).contains("returned");
        refused("project.error.filingNoteLength", () -> filings.send(filings.filing(project), "", "审批表", "决议"));
        filings.send(filings.filing(project), "已补签字", "审批表", "决议");
        FilingView again = filings.filing(project);
        assertThat(again.due()).isEqualTo(LocalDate.of(2016, 8, 22));
        filings.record(again);
        refused("project.error.notInStage", () -> filings.record(filings.filing(project)));
        FilingView done = filings.filing(project);
        assertThat(done.state()).isEqualTo(FilingState.FILED);
        assertThat(done.silent()).isFalse();
        assertThat(done.number()).isEqualTo("罗湖区备案〔2016〕第1号");
        assertThat(filings.told("liantang.clerk")).contains("filed");
        ProjectFile after = filings.play().file(project);
        assertThat(after.project().status()).isEqualTo("APPROVED");
        assertThat(after.evidence())
                .filteredOn(line -> line.stage() == StageKind.FILING)
                .extracting(Evidence::messageKey)
                .containsExactly(
                        "project.evidence.FILING.SEND",
                        "project.evidence.FILING.RETURN",
                        "project.evidence.FILING.SEND",
                        "project.evidence.FILING.FILE");
        assertThat(filings.file(done.id()).documents())
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
        long project = filings.approved(true);
        house.as("liantang.street");
        filings.send(filings.filing(project), "", "审批表", "决议");
        assertThat(filings.filing(project).due()).isEqualTo(LocalDate.of(2016, 8, 22));
        assertThat(filings.sweep("2016-08-22T23:10:00+08:00")).isZero();
        house.as("luohu.officer");
        house.call(StopProjects.class, "suspend", new StopProject(project, "区里统一核查"));
        assertThat(filings.sweep("2016-08-23T00:10:00+08:00"))
                .as("it stands still")
                .isZero();
        house.as("luohu.officer");
        refused("project.error.suspended", () -> filings.record(filings.filing(project)));
        house.call(StopProjects.class, "resume", new StopProject(project, "核查完毕"));
        assertThat(filings.filing(project).due()).as("five working days again").isEqualTo(LocalDate.of(2016, 8, 30));
        assertThat(filings.sweep("2016-08-30T23:10:00+08:00")).isZero();
        assertThat(filings.sweep("2016-08-31T00:10:00+08:00")).isEqualTo(1);
        assertThat(filings.sweep("2016-08-31T01:10:00+08:00")).isZero();
        house.as("liantang.clerk");
        assertThat(filings.filing(project).silent()).isTrue();
        assertThat(filings.filing(project).number()).isEqualTo("罗湖区备案〔2016〕第1号");
        assertThat(filings.play().file(project).project().status()).isEqualTo("APPROVED");
        long id = filings.filing(project).id();
        house.asSystem();
        refused("project.error.notInStage", () -> house.call(EndFilings.class, "end", id));
    }
}
