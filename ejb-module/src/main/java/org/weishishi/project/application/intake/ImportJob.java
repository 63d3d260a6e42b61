package org.weishishi.project.application.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.sheet.SheetRow;
import org.weishishi.document.application.attachment.Attachments;
import org.weishishi.document.application.sheet.SheetReader;
import org.weishishi.project.api.intake.ImportState;
import org.weishishi.project.domain.intake.ImportColumn;
import org.weishishi.project.domain.intake.ImportHeads;
import org.weishishi.shared.BusinessException;
import org.weishishi.task.api.JobHandler;

/** 批量导入任务 · reads a file or takes its good rows, whichever the run waits for; goes on where a broken attempt stopped. */
@ApplicationScoped
public class ImportJob implements JobHandler {

    /** The kind of job. */
    static final String KIND = "project.import";

    private static final int MOST_ROWS = 10_000;

    private final ImportWork work;
    private final ImportFormats formats;
    private final Attachments attachments;
    private final SheetReader sheets;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ImportJob() {
        this(null, null, null, null);
    }

    @Inject
    public ImportJob(ImportWork work, ImportFormats formats, Attachments attachments, SheetReader sheets) {
        this.work = work;
        this.formats = formats;
        this.attachments = attachments;
        this.sheets = sheets;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public void run(JsonObject payload) throws Exception {
        long id = payload.getJsonNumber("run").longValueExact();
        ImportWork.Next next = work.next(id).orElse(null);
        if (next != null && next.state() == ImportState.CHECKING) {
            try {
                check(id, next);
                work.checked(id);
            } catch (BusinessException refusal) {
                work.failed(
                        id,
                        refusal.code(),
                        refusal.args().stream().map(String::valueOf).toList());
            }
        }
        if (next != null && next.state() == ImportState.TAKING) {
            boolean more = true;
            while (more) {
                more = work.take(id);
            }
        }
    }

    private void check(long id, ImportWork.Next next) throws Exception {
        byte[] file = attachments.bytes(next.sha256());
        work.opened(id, Math.max(0, sheets.count(file, MOST_ROWS + 1) - 1));
        Reading reading = new Reading(id, formats.of(next.format()).columns(), next.lastRow());
        sheets.read(file, MOST_ROWS + 1, reading::row);
        reading.end();
    }

    /** Gathers rows and hands them over in chunks; the first row with something in it holds the heads. */
    private final class Reading {

        private final long id;
        private final List<ImportColumn> columns;
        private final int lastRow;
        private final List<SheetRow> chunk = new ArrayList<>();
        private @Nullable Map<ImportColumn, Integer> places;
        private int rows;

        Reading(long id, List<ImportColumn> columns, int lastRow) {
            this.id = id;
            this.columns = columns;
            this.lastRow = lastRow;
        }

        void row(SheetRow row) {
            if (places == null) {
                places = ImportHeads.places(row, columns);
                return;
            }
            rows++;
            if (row.number() > lastRow) {
                chunk.add(row);
            }
            if (chunk.size() == ImportWork.CHUNK) {
                hand(places);
            }
        }

        void end() {
            Map<ImportColumn, Integer> found = places;
            if (found == null || rows == 0) {
                throw BusinessException.refused("project.error.importEmpty");
            }
            hand(found);
        }

        private void hand(Map<ImportColumn, Integer> found) {
            if (!chunk.isEmpty()) {
                work.read(id, List.copyOf(chunk), found);
                chunk.clear();
            }
        }
    }
}
