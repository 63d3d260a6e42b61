package org.weishishi.document.application.issuing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.weishishi.document.Archive;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.issuing.EndSeal;
import org.weishishi.document.api.issuing.MovePaper;
import org.weishishi.document.api.issuing.PaperAct;
import org.weishishi.document.api.issuing.PaperProject;
import org.weishishi.document.api.issuing.PaperState;
import org.weishishi.document.api.issuing.PaperText;
import org.weishishi.document.api.issuing.RegisterSeal;
import org.weishishi.document.api.issuing.SealPaper;
import org.weishishi.document.api.numbering.NumberState;
import org.weishishi.document.domain.issuing.Issuing;
import org.weishishi.document.domain.issuing.Paper;
import org.weishishi.document.domain.issuing.SealFacts;
import org.weishishi.document.domain.numbering.OrganCode;
import org.weishishi.document.domain.numbering.Series;
import org.weishishi.organization.api.PostKind;
import org.weishishi.project.Cast;
import org.weishishi.shared.Money;
import org.weishishi.shared.Settings;

/** Who may put which seal when, what is registered then, and what a return leaves behind. */
class PutSealTest {

    private static final byte[] PICTURE = {1, 2, 3};

    private final IssuingDesk desk = new IssuingDesk();
    private final Archive archive = new Archive();
    private final MovePapers moves = new MovePapers(desk.papers, desk.numbers, desk.drawing(), desk.cast, desk.cast);
    private final PutSeal put =
            new PutSeal(desk.papers, desk.seals, desk.numbers, desk.register(), desk.cast, desk.cast);
    private final KeepSeals keep = new KeepSeals(
            desk.seals, archive, bytes -> "image/png", desk.directory(), desk.cast, desk.cast, new Settings());

    @BeforeEach
    void aPaperIsSigned() {
        desk.numbers.add(new OrganCode(Cast.LIANTANG_STREET.id(), "罗莲微"));
        desk.papers.add(paper());
        office();
        keep.register(new RegisterSeal(
                Cast.LIANTANG_STREET.id(),
                "莲塘街道办事处",
                IssuingDesk.KEEPER_POST,
                42,
                LocalDate.of(2016, 1, 1),
                null,
                PICTURE));
    }

    private Paper paper() {
        PaperProject project = new PaperProject(
                7, "440303008001-2016-0001", "𰻝𰻝面节", "莲塘社区", "SERVICE", new Money(new BigDecimal("120000.00")), true);
        desk.cast.as(1, "林谷雨", Cast.LIANTANG_STREET, PostKind.STREET_OFFICER);
        Paper paper = new Paper(
                new Issuing(DocumentKind.PROJECT_APPROVAL_NOTICE, Cast.LIANTANG_STREET, "莲塘街道办事处", true),
                List.of(project),
                new PaperText("关于王𬭎毅的通知", "莲塘社区居民委员会", "", "面节", "", "一。", "", "莲塘街道办事处", "", ""),
                desk.cast.by(),
                desk.cast.now());
        paper.move(PaperAct.SUBMIT, "", 0, desk.cast.by(), desk.cast.now());
        desk.cast.as(4, "许立冬", Cast.LIANTANG_STREET, PostKind.STREET_OFFICE);
        paper.move(PaperAct.PASS, "", 0, desk.cast.by(), desk.cast.now());
        desk.cast.as(3, "李㛃", Cast.LIANTANG_STREET, PostKind.STREET_LEADER);
        paper.move(PaperAct.SIGN, "", 0, desk.cast.by(), desk.cast.now());
        return paper;
    }

    private void office() {
        desk.cast.as(5, "姚小寒", Cast.LIANTANG_STREET, PostKind.STREET_OFFICE);
    }

    private Paper numbered() {
        moves.number(new MovePaper(1, 0, ""));
        return desk.papers.find(1).orElseThrow();
    }

    private void seal() {
        put.put(new SealPaper(1, 0, 1, 6));
    }

    @Test
    void aNumberAloneMakesNoDocument() {
        assertThat(numbered().documentId()).isNull();
        assertThat(desk.documents).isEmpty();
    }

    @Test
    void theSealMakesTheDocumentWithItsPictureAmongTheFacts() {
        Paper paper = numbered();
        seal();
        assertThat(paper.state()).isEqualTo(PaperState.ISSUED);
        assertThat(paper.documentId()).isEqualTo(1);
        assertThat(desk.issued).extracting(Series::text).containsExactly("罗莲微立项〔2016〕1号");
        assertThat(SealFacts.in(desk.documents.get(0).snapshot()))
                .contains(new SealFacts("莲塘街道办事处", 42, archive.put(PICTURE)));
        assertThat(desk.seals.uses).hasSize(1);
        assertThat(desk.seals.uses.get(0).view().copies()).isEqualTo(6);
    }

    @Test
    void thePictureOfARegisteredSealIsKeptFromTheSweep() {
        SealPictureFiles files = new SealPictureFiles(desk.seals);
        assertThat(files.names(archive.put(PICTURE))).isTrue();
        assertThat(files.names(archive.put(new byte[] {9}))).isFalse();
    }

    @Test
    void aReturnVoidsTheNumberAndLeavesNoDocumentThenTheNextNumberIsDrawn() {
        numbered();
        moves.giveBack(new MovePaper(1, 0, "页码有误"));
        assertThat(desk.numbers.all.get(0).state()).isEqualTo(NumberState.VOIDED);
        assertThat(desk.numbers.all.get(0).row().reason()).isEqualTo("页码有误");
        assertThat(desk.documents).isEmpty();
        assertThat(desk.papers.find(1).orElseThrow().state()).isEqualTo(PaperState.DRAFT);
        assertThat(desk.drawing()
                        .next(Cast.LIANTANG_STREET, DocumentKind.PROJECT_APPROVAL_NOTICE, 2016)
                        .no())
                .isEqualTo(2);
    }

    @Test
    void whoDoesNotKeepTheSealCannotPutIt() {
        numbered();
        desk.cast.as(6, "黄大寒", Cast.LIANTANG_STREET, PostKind.STREET_OFFICE);
        refused("document.error.notYourSeal", this::seal);
        assertThat(desk.seals.uses).isEmpty();
        assertThat(desk.documents).isEmpty();
    }

    @Test
    void aPaperOfAnotherUnitIsNotFound() {
        numbered();
        desk.cast.as(5, "卫大暑", Cast.LUOHU, PostKind.DISTRICT_OFFICE);
        refused("document.error.noPaper", this::seal);
    }

    @Test
    void anEndedSealIsPutOnItsLastDayAndNeverAfter() {
        numbered();
        keep.end(new EndSeal(1, 0, LocalDate.of(2016, 8, 1)));
        desk.cast.at("2016-08-02T00:00:00+08:00");
        refused("document.error.notYourSeal", this::seal);
        desk.cast.at("2016-08-01T23:59:00+08:00");
        seal();
        assertThat(desk.documents).hasSize(1);
    }

    @Test
    void aSealEndsNotBeforeItBeganAndNotFromAStaleForm() {
        refused("document.error.sealSpan", () -> keep.end(new EndSeal(1, 0, LocalDate.of(2015, 12, 31))));
        refused("document.error.stale", () -> keep.end(new EndSeal(1, 8, LocalDate.of(2016, 12, 31))));
        refused("document.error.noSeal", () -> keep.end(new EndSeal(99, 0, LocalDate.of(2016, 12, 31))));
    }

    @Test
    void copiesAreFromOneToNineHundredNinetyNine() {
        numbered();
        refused("document.error.copies", () -> put.put(new SealPaper(1, 0, 1, 0)));
        refused("document.error.copies", () -> put.put(new SealPaper(1, 0, 1, 1000)));
    }
}
