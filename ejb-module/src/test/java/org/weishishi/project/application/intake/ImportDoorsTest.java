package org.weishishi.project.application.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.weishishi.house.Refusals.refused;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.weishishi.document.api.attachment.AttachmentView;
import org.weishishi.document.api.attachment.Upload;
import org.weishishi.document.api.sheet.SheetBook;
import org.weishishi.document.api.sheet.SheetRow;
import org.weishishi.document.application.attachment.Attachments;
import org.weishishi.document.application.attachment.KeepAttachments;
import org.weishishi.document.application.sheet.SheetReader;
import org.weishishi.document.infrastructure.attachment.SampleFiles;
import org.weishishi.document.infrastructure.sheet.FastSheetWriter;
import org.weishishi.document.infrastructure.sheet.SampleSheets;
import org.weishishi.house.OpenHouse;
import org.weishishi.project.api.intake.DropImport;
import org.weishishi.project.api.intake.ImportLineView;
import org.weishishi.project.api.intake.ImportState;
import org.weishishi.project.api.intake.ImportView;
import org.weishishi.project.api.intake.LineState;
import org.weishishi.project.api.intake.StartImport;
import org.weishishi.project.api.intake.TakeImport;
import org.weishishi.project.api.proposal.ProposalFile;
import org.weishishi.project.api.proposal.ProposalView;
import org.weishishi.project.application.proposal.HandleProposal;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.project.domain.intake.ImportColumn;
import org.weishishi.shared.Money;
import org.weishishi.shared.Page;
import org.weishishi.shared.SubjectRef;

/** An import from the file to the proposals: what is wrong with which row, nothing twice, and going on after a crash. */
class ImportDoorsTest {

    private static final String CLERK = "liantang.clerk";
    private static final List<String> HEADS = List.of("提议内容*", "提议人*", "提议人身份*", "征集渠道*", "联系电话", "收到日期", "预计资金（元）");

    private final OpenHouse house = new OpenHouse();
    private int crashAfter = Integer.MAX_VALUE;

    @AfterEach
    void close() {
        house.close();
    }

    /** The steps of the job, each through its door. */
    private final class Doors extends ImportWork {

        @Override
        public Optional<Next> next(long id) {
            return house.call(ImportWork.class, "next", id);
        }

        @Override
        public void opened(long id, int rows) {
            house.call(ImportWork.class, "opened", id, rows);
        }

        @Override
        public void read(long id, List<SheetRow> rows, Map<ImportColumn, Integer> places) {
            crash();
            house.call(ImportWork.class, "read", id, rows, places);
        }

        @Override
        public void checked(long id) {
            house.call(ImportWork.class, "checked", id);
        }

        @Override
        public void failed(long id, String code, List<String> args) {
            house.call(ImportWork.class, "failed", id, code, args);
        }

        @Override
        public boolean take(long id) {
            crash();
            return house.call(ImportWork.class, "take", id);
        }

        private void crash() {
            if (crashAfter-- == 0) {
                throw new IllegalStateException("killed");
            }
        }
    }

    private void work() {
        List<String> payloads = house.stored()
                .reading(em -> em.createQuery(
                                "select j.payload from Job j where j.kind = :kind order by j.id", String.class)
                        .setParameter("kind", ImportJob.KIND)
                        .getResultList());
        house.asSystem();
        ImportJob job = new ImportJob(
                new Doors(),
                house.room(ImportFormats.class),
                house.room(Attachments.class),
                house.room(SheetReader.class));
        try {
            for (String payload : payloads) {
                job.run(parse(payload));
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            house.as(CLERK);
        }
    }

    private static JsonObject parse(String payload) {
        try (JsonReader reader = Json.createReader(new StringReader(payload))) {
            return reader.readObject();
        }
    }

    private static List<String> row(String text, String... others) {
        List<String> row = new ArrayList<>(List.of(text, "李㛃", "居民", "走访", "", "", ""));
        for (int i = 0; i < others.length; i++) {
            row.set(i + 1, others[i]);
        }
        return row;
    }

    private long start(byte[] book) {
        house.as(CLERK);
        AttachmentView kept = house.call(KeepAttachments.class, "keep", new Upload("一季度.xlsx", book));
        SubjectRef made = house.call(OrderImport.class, "start", new StartImport("proposal", kept.id()));
        return made.id();
    }

    private long checked(List<List<String>> rows) {
        return checked(book(rows));
    }

    private long checked(byte[] book) {
        long id = start(book);
        work();
        return id;
    }

    private static byte[] book(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(HEADS));
        all.addAll(rows);
        return SampleSheets.texts(all);
    }

    private ImportView run(long id) {
        return house.call(ReadImports.class, "one", id);
    }

    private List<ImportLineView> lines(long id) {
        return house.call(ReadImports.class, "lines", id, Arrays.asList(LineState.values()), 0);
    }

    private int open() {
        return house.<Page<ProposalView>>call(Intake.class, "page", "", null, null)
                .total();
    }

    @Test
    void goodRowsAreTakenAndBadOnesSayWhy() {
        long id = checked(List.of(
                row("换楼道灯𰻝😀<script>", "李㛃", "居民", "纸质问需表", "138 0000 0000", "2016年7月1日", "２０万"),
                row("字".repeat(10_000)),
                row("坏金额", "李㛃", "居民", "走访", "", "", "-5"),
                row("大金额", "李㛃", "居民", "走访", "", "", "2亿"),
                row("坏身份", "李㛃", "路人", "走访"),
                row("", "李㛃"),
                row("坏电话", "李㛃", "居民", "走访", "123", "2016-02-30", "约20万"),
                row("换楼道灯𰻝😀 <script>", "李㛃", "居民", "纸质问需表")));
        assertThat(run(id).state()).isEqualTo(ImportState.CHECKED);
        assertThat(run(id).rows()).isEqualTo(8);
        assertThat(lines(id))
                .extracting(ImportLineView::state)
                .containsExactly(
                        LineState.GOOD,
                        LineState.BAD,
                        LineState.BAD,
                        LineState.BAD,
                        LineState.BAD,
                        LineState.BAD,
                        LineState.BAD,
                        LineState.DUPLICATE);
        assertThat(codes(id, 1)).containsExactly("project.error.textLength");
        assertThat(codes(id, 2)).containsExactly("project.import.problem.negative");
        assertThat(codes(id, 3)).containsExactly("project.error.estimate");
        assertThat(codes(id, 4)).containsExactly("project.import.problem.choice");
        assertThat(codes(id, 5)).containsExactly("project.import.problem.missing");
        assertThat(codes(id, 6))
                .containsExactlyInAnyOrder(
                        "project.error.phone", "project.import.problem.day", "project.import.problem.amount");
        assertThat(codes(id, 7)).containsExactly("project.import.problem.twice");
        assertThat(lines(id).get(2).row()).isEqualTo(4);
        assertThat(lines(id).get(2).problems().get(0).place()).isEqualTo("G");
        assertThat(lines(id).get(2).problems().get(0).value()).isEqualTo("-5");
        assertThat(open()).as("checking enters nothing").isZero();

        house.call(OrderImport.class, "take", new TakeImport(id));
        work();
        assertThat(run(id).state()).isEqualTo(ImportState.DONE);
        assertThat(run(id).count(LineState.TAKEN)).isEqualTo(1);
        long made = String.valueOf(lines(id).get(0).madeId()).isEmpty()
                ? 0
                : lines(id).get(0).madeId();
        ProposalFile file = house.call(HandleProposal.class, "of", made);
        assertThat(file.proposal().text()).isEqualTo("换楼道灯𰻝😀<script>");
        assertThat(file.proposal().enteredBy()).contains("陈小满");
        assertThat(file.extras().estimate()).isEqualTo(Money.yuan(200_000));
        assertThat(file.extras().receivedOn()).hasToString("2016-07-01");
    }

    private List<String> codes(long id, int line) {
        return lines(id).get(line).problems().stream()
                .map(problem -> problem.code())
                .toList();
    }

    @Test
    void formulasMergedCellsAndWrongTypesAreRefusedByRow() {
        long id = start(SampleSheets.book(sheet -> {
            for (int column = 0; column < HEADS.size(); column++) {
                sheet.value(0, column, HEADS.get(column));
            }
            for (int row = 1; row <= 5; row++) {
                List<String> texts = row("第" + row + "条");
                for (int column = 0; column < 4; column++) {
                    sheet.value(row, column, texts.get(column));
                }
            }
            sheet.formula(1, 0, "CONCATENATE(A1,B1)");
            sheet.range(2, 0, 3, 0).merge();
            sheet.value(4, 1, true);
            sheet.value(5, 4, 13_800_000_000L);
            sheet.value(5, 6, 200_000);
        }));
        work();
        assertThat(codes(id, 0)).containsExactly("project.import.problem.formula");
        assertThat(codes(id, 1)).contains("project.import.problem.merged");
        assertThat(codes(id, 2)).contains("project.import.problem.merged");
        assertThat(codes(id, 3)).containsExactly("project.import.problem.type");
        assertThat(lines(id).get(4).state()).isEqualTo(LineState.GOOD);
    }

    @Test
    void theSameFileTwiceDoesNothingTwice() {
        byte[] rows = book(List.of(row("换灯"), row("修路")));
        long id = checked(rows);
        assertThat(checked(rows)).as("it is the same run").isEqualTo(id);
        house.call(OrderImport.class, "take", new TakeImport(id));
        work();
        work();
        assertThat(open()).isEqualTo(2);
        assertThat(checked(rows)).isEqualTo(id);
        refused("project.error.importState", () -> house.call(OrderImport.class, "take", new TakeImport(id)));

        long other = checked(List.of(row("修 路"), row("种树")));
        assertThat(other).isNotEqualTo(id);
        assertThat(codes(other, 0)).containsExactly("project.import.problem.before");
        assertThat(lines(other).get(0).problems().get(0).args()).containsExactly("一季度.xlsx", "3");
        house.call(OrderImport.class, "take", new TakeImport(other));
        work();
        assertThat(open()).isEqualTo(3);
    }

    @Test
    void twoFilesCheckedSideBySideTakeARowOnce() {
        long first = checked(List.of(row("换灯"), row("修路")));
        long second = checked(List.of(row("换灯"), row("种树")));
        house.call(OrderImport.class, "take", new TakeImport(first));
        house.call(OrderImport.class, "take", new TakeImport(second));
        work();
        assertThat(open()).isEqualTo(3);
        assertThat(codes(second, 0)).containsExactly("project.import.problem.before");
    }

    @Test
    void aDroppedFileMayBeGivenAgain() {
        byte[] rows = book(List.of(row("换灯")));
        long id = checked(rows);
        house.call(OrderImport.class, "drop", new DropImport(id));
        assertThat(checked(rows)).isNotEqualTo(id);
        assertThat(open()).isZero();
    }

    @Test
    void aBrokenAttemptGoesOnWhereItStopped() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            rows.add(row("第" + i + "条"));
        }
        crashAfter = 1;
        assertThatThrownBy(() -> checked(rows)).hasMessageContaining("killed");
        long id = house.<List<ImportView>>call(ReadImports.class, "latest", "proposal")
                .get(0)
                .id();
        assertThat(run(id).progress()).isEqualTo(ImportWork.CHUNK);
        crashAfter = Integer.MAX_VALUE;
        work();
        assertThat(run(id).count(LineState.GOOD)).isEqualTo(600);
        house.call(OrderImport.class, "take", new TakeImport(id));
        crashAfter = 2;
        assertThatThrownBy(this::work).hasMessageContaining("killed");
        assertThat(open()).isEqualTo(2 * ImportWork.CHUNK);
        crashAfter = Integer.MAX_VALUE;
        work();
        assertThat(open()).isEqualTo(600);
        assertThat(run(id).state()).isEqualTo(ImportState.DONE);
    }

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
        refused("project.error.noImport", () -> house.call(OrderImport.class, "take", new TakeImport(id)));
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FastSheetWriter().write(book, out);
        List<SheetRow> rows = new ArrayList<>();
        house.room(SheetReader.class).read(out.toByteArray(), 10, rows::add);
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
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FastSheetWriter().write(book, out);
        List<SheetRow> rows = new ArrayList<>();
        house.room(SheetReader.class).read(out.toByteArray(), 10, rows::add);
        assertThat(rows).hasSize(1);
        assertThat(rows.get(0).cells()).extracting(cell -> cell.text()).containsExactlyElementsOf(HEADS);
        List<List<String>> examples = new ArrayList<>(List.of(HEADS));
        examples.addAll(house.room(ImportFormats.class).of("proposal").examples());
        long id = start(SampleSheets.texts(examples));
        work();
        assertThat(lines(id)).extracting(ImportLineView::state).containsOnly(LineState.GOOD);
    }
}
