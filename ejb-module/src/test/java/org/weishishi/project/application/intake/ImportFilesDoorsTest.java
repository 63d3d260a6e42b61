package org.weishishi.project.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.weishishi.house.Refusals.refused;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.weishishi.document.api.attachment.AttachmentView;
import org.weishishi.document.api.attachment.Upload;
import org.weishishi.document.api.sheet.SheetBook;
import org.weishishi.document.api.sheet.SheetRow;
import org.weishishi.document.application.attachment.KeepAttachments;
import org.weishishi.document.infrastructure.attachment.SampleFiles;
import org.weishishi.document.infrastructure.sheet.SampleSheets;
import org.weishishi.project.api.intake.DropImport;
import org.weishishi.project.api.intake.ImportLineView;
import org.weishishi.project.api.intake.ImportState;
import org.weishishi.project.api.intake.LineState;
import org.weishishi.project.api.intake.StartImport;

/** The files of an import: which are taken, the rows that come back with reasons, and the template. */
class ImportFilesDoorsTest extends ImportSteps {

    @Test
    void aFileThatIsNoProposalSheetFailsAsAWhole() {
        long id = start(SampleSheets.texts(List.of(List.of("姓名", "电话"), List.of("李㛃", "1"))));
        work();
        assertThat(run(id).state()).isEqualTo(ImportState.FAILED);
        assertThat(run(id).reason()).isEqualTo("project.error.importHeads");
        assertThat(run(id).reasonArgs().get(0)).contains("提议内容", "征集渠道");
        long empty = start(SampleSheets.texts(List.of(HEADS)));
        work();
        assertThat(run(empty).reason()).isEqualTo("project.error.importEmpty");
        long many = start(SampleSheets.book(sheet -> {
            for (int row = 0; row < 10_500; row++) {
                sheet.value(row, 0, "第" + row + "行");
            }
        }));
        work();
        assertThat(run(many).reason()).isEqualTo("document.error.sheetRows");
    }

    @Test
    void onlyAnXlsxOfOnesOwnIsTaken() {
        house.as(CLERK);
        AttachmentView pdf = house.call(KeepAttachments.class, "keep", new Upload("a.pdf", SampleFiles.pdf()));
        refused(
                "project.error.importFile",
                () -> house.call(OrderImport.class, "start", new StartImport("proposal", pdf.id())));
        long id = checked(List.of(row("换灯")));
        house.as("minxin.clerk");
        refused("project.error.noImport", () -> run(id));
        refused("project.error.noImport", () -> lines(id));
        refused("project.error.noImport", () -> house.call(ReadImports.class, "refused", id));
        refused("project.error.noImport", () -> take(id));
        refused("project.error.noImport", () -> house.call(OrderImport.class, "drop", new DropImport(id)));
        refused(
                "project.error.noImport",
                () -> house.call(OrderImport.class, "start", new StartImport("nothing", pdf.id())));
    }

    @Test
    void theRefusedRowsComeBackWithReasonsAndAreTakenOnceMended() throws Exception {
        long id = checked(List.of(row("好的"), row("坏身份", "李㛃", "路人", "走访")));
        house.as(CLERK);
        SheetBook book = house.call(ReadImports.class, "refused", id);
        List<SheetRow> rows = written(book);
        assertThat(rows).hasSize(2);
        assertThat(rows.get(1).cell(7).text()).contains("C 列", "路人", "党员");
        assertThat(rows.get(1).cell(8).text()).isEqualTo("3");
        List<List<String>> mendedRows = rows.stream()
                .map(row -> row.cells().stream()
                        .map(cell -> cell.text().equals("路人") ? "党员" : cell.text())
                        .toList())
                .toList();
        assertThat(mendedRows.get(1)).hasSize(6);
        List<String> whole = new ArrayList<>(mendedRows.get(1).subList(0, 4));
        whole.addAll(
                List.of("", "", "", mendedRows.get(1).get(4), mendedRows.get(1).get(5)));
        long mended = start(SampleSheets.texts(List.of(mendedRows.get(0), whole)));
        work();
        assertThat(lines(mended)).extracting(ImportLineView::state).containsExactly(LineState.GOOD);
    }

    @Test
    void theTemplateIsReadAsItIsWritten() throws Exception {
        house.as(CLERK);
        SheetBook book = house.call(ReadImports.class, "template", "proposal");
        List<SheetRow> rows = written(book);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).cells()).extracting(cell -> cell.text()).containsExactlyElementsOf(HEADS);
        List<List<String>> examples = new ArrayList<>(List.of(HEADS));
        examples.addAll(house.room(ImportFormats.class).of("proposal").examples());
        long id = start(SampleSheets.texts(examples));
        work();
        assertThat(lines(id)).extracting(ImportLineView::state).containsOnly(LineState.GOOD);
    }

    static Stream<Arguments> noSheets() {
        byte[] exe = "MZ\u0090\0\3 this program cannot be run in DOS mode".getBytes(StandardCharsets.ISO_8859_1);
        byte[] whole = book(List.of(row("换灯")));
        return Stream.of(
                Arguments.of("炸弹.xlsx", SampleFiles.bomb(), "fileBomb"),
                Arguments.of("宏.xlsx", SampleFiles.xlsm(), "fileMacro"),
                Arguments.of("宏.xlsm", SampleFiles.xlsm(), "fileMacro"),
                Arguments.of("程序.xlsx", exe, "fileKind"),
                Arguments.of("公文.xlsx", SampleFiles.docx(), "fileEnding"),
                Arguments.of("断.xlsx", Arrays.copyOf(whole, whole.length / 2), "fileDamaged"),
                Arguments.of("空.xlsx", new byte[0], "fileEmpty"));
    }

    @ParameterizedTest
    @MethodSource("noSheets")
    void whatIsNoCleanSheetDoesNotComeInAndLeavesNothing(String name, byte[] bytes, String code) {
        house.as(CLERK);
        refused("document.error." + code, () -> house.call(KeepAttachments.class, "keep", new Upload(name, bytes)));
        assertThat(left("Attachment")).isZero();
        assertThat(left("ImportRun")).isZero();
    }

    @Test
    void aHundredThousandRowsAreRefusedAsAWholeAndLeaveNoRow() {
        long id = start(SampleSheets.book(sheet -> fill(sheet, 100_000)));
        work();
        assertThat(run(id).state()).isEqualTo(ImportState.FAILED);
        assertThat(run(id).reason()).isEqualTo("document.error.sheetRows");
        assertThat(run(id).rows()).isZero();
        assertThat(left("ImportLine")).isZero();
        assertThat(open()).isZero();
        refused("project.error.importState", () -> take(id));
    }

    private long left(String entity) {
        return house.stored()
                .reading(em -> em.createQuery("select count(e) from " + entity + " e", Long.class)
                        .getSingleResult());
    }
}
