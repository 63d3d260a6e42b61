package org.weishishi.project.application.intake;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.AfterEach;
import org.weishishi.document.api.attachment.AttachmentView;
import org.weishishi.document.api.attachment.Upload;
import org.weishishi.document.api.sheet.SheetBook;
import org.weishishi.document.api.sheet.SheetRow;
import org.weishishi.document.application.attachment.Attachments;
import org.weishishi.document.application.attachment.KeepAttachments;
import org.weishishi.document.application.sheet.SheetReader;
import org.weishishi.document.infrastructure.sheet.FastSheetWriter;
import org.weishishi.document.infrastructure.sheet.SampleSheets;
import org.weishishi.house.OpenHouse;
import org.weishishi.project.api.intake.ImportLineView;
import org.weishishi.project.api.intake.ImportView;
import org.weishishi.project.api.intake.LineState;
import org.weishishi.project.api.intake.StartImport;
import org.weishishi.project.api.intake.TakeImport;
import org.weishishi.project.api.proposal.ProposalView;
import org.weishishi.project.application.proposal.Intake;
import org.weishishi.project.domain.intake.ImportColumn;
import org.weishishi.shared.Page;
import org.weishishi.shared.SubjectRef;

/** A house in which a clerk gives sheets and the job reads and takes them, each step through its door. */
abstract class ImportSteps {

    static final String CLERK = "liantang.clerk";
    static final List<String> HEADS = List.of("提议内容*", "提议人*", "提议人身份*", "征集渠道*", "联系电话", "收到日期", "预计资金（元）");

    final OpenHouse house = new OpenHouse();
    int crashAfter = Integer.MAX_VALUE;

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

    void work() {
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

    static List<String> row(String text, String... others) {
        List<String> row = new ArrayList<>(List.of(text, "李㛃", "居民", "走访", "", "", ""));
        for (int i = 0; i < others.length; i++) {
            row.set(i + 1, others[i]);
        }
        return row;
    }

    long start(byte[] book) {
        house.as(CLERK);
        AttachmentView kept = house.call(KeepAttachments.class, "keep", new Upload("一季度.xlsx", book));
        SubjectRef made = house.call(OrderImport.class, "start", new StartImport("proposal", kept.id()));
        return made.id();
    }

    long checked(List<List<String>> rows) {
        return checked(book(rows));
    }

    long checked(byte[] book) {
        long id = start(book);
        work();
        return id;
    }

    static byte[] book(List<List<String>> rows) {
        List<List<String>> all = new ArrayList<>(List.of(HEADS));
        all.addAll(rows);
        return SampleSheets.texts(all);
    }

    void take(long id) {
        house.call(OrderImport.class, "take", new TakeImport(id));
    }

    /** Heads and so many numbered rows. */
    static void fill(Worksheet sheet, int rows) {
        for (int column = 0; column < HEADS.size(); column++) {
            sheet.value(0, column, HEADS.get(column));
        }
        for (int row = 1; row <= rows; row++) {
            List<String> texts = row("第" + row + "条");
            for (int column = 0; column < 4; column++) {
                sheet.value(row, column, texts.get(column));
            }
        }
    }

    /** @return the rows of that sheet as the program writes and reads it */
    List<SheetRow> written(SheetBook book) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new FastSheetWriter().write(book, out);
        List<SheetRow> rows = new ArrayList<>();
        house.room(SheetReader.class).read(out.toByteArray(), 10, rows::add);
        return rows;
    }

    ImportView run(long id) {
        return house.call(ReadImports.class, "one", id);
    }

    List<ImportLineView> lines(long id) {
        return house.call(ReadImports.class, "lines", id, Arrays.asList(LineState.values()), 0);
    }

    int open() {
        return house.<Page<ProposalView>>call(Intake.class, "page", "", null, null)
                .total();
    }

    List<String> codes(long id, int line) {
        return lines(id).get(line).problems().stream()
                .map(problem -> problem.code())
                .toList();
    }
}
