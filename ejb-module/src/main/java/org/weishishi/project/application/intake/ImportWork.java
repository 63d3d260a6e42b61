package org.weishishi.project.application.intake;

import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.weishishi.document.api.sheet.SheetRow;
import org.weishishi.project.api.intake.ImportState;
import org.weishishi.project.api.intake.LineState;
import org.weishishi.project.domain.intake.ImportColumn;
import org.weishishi.project.domain.intake.ImportKey;
import org.weishishi.project.domain.intake.ImportLine;
import org.weishishi.project.domain.intake.ImportRepository;
import org.weishishi.project.domain.intake.ImportRun;
import org.weishishi.project.domain.intake.RowReading;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.Permission;
import org.weishishi.shared.Secret;
import org.weishishi.shared.UseCase;

/** 导入办理 · the steps of the job, each a transaction of its own; a step that is done twice changes nothing the second time. */
@UseCase
public class ImportWork {

    /** Rows in one transaction. */
    static final int CHUNK = 250;

    private final ImportRepository imports;
    private final ImportFormats formats;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ImportWork() {
        this(null, null);
    }

    @Inject
    public ImportWork(ImportRepository imports, ImportFormats formats) {
        this.imports = imports;
        this.formats = formats;
    }

    /**
     * 下一步.
     *
     * @param state where the run stands
     * @param sha256 its file
     * @param format what its rows are
     * @param lastRow the last row that was read
     */
    public record Next(ImportState state, String sha256, String format, int lastRow) {}

    /** @return where the run stands, empty for an unknown one */
    @Allowed(value = Permission.SYSTEM, kind = Allowed.Kind.READ)
    public Optional<Next> next(long id) {
        return imports.find(id).map(run -> new Next(run.state(), run.sha256(), run.format(), imports.lastRow(id)));
    }

    /** Notes how many rows there are to read. */
    @Allowed(Permission.SYSTEM)
    public void opened(long id, int rows) {
        imports.lock(id).ifPresent(run -> run.opened(rows));
    }

    /** Reads rows, and keeps a line for each; what stands in them (names, telephone numbers) stays out of the audit trail. */
    @Allowed(Permission.SYSTEM)
    public void read(long id, @Secret List<SheetRow> rows, @Secret Map<ImportColumn, Integer> places) {
        ImportRun run = imports.lock(id).orElseThrow();
        ImportFormat format = formats.of(run.format());
        int last = imports.lastRow(id);
        Consumer<RowReading> checking = format.checking(run);
        List<ImportLine> lines = new ArrayList<>();
        for (SheetRow row : rows) {
            if (row.number() > last) {
                RowReading reading = new RowReading(row, format.columns(), places);
                checking.accept(reading);
                lines.add(new ImportLine(id, reading, key(format, reading)));
            }
        }
        markDuplicates(run, lines);
        imports.addLines(lines);
    }

    private void markDuplicates(ImportRun run, List<ImportLine> lines) {
        List<String> keys = lines.stream().map(ImportLine::key).distinct().toList();
        Map<String, Integer> seen = new HashMap<>(imports.rowsOf(run.id(), keys));
        Map<String, ImportKey> taken = taken(run, lines);
        for (ImportLine line : lines) {
            if (line.state() == LineState.GOOD) {
                ImportKey before = taken.get(ImportKey.of(run, line.key()));
                Integer above = seen.putIfAbsent(line.key(), line.row());
                if (before != null) {
                    already(line, before);
                } else if (above != null) {
                    line.duplicate("project.import.problem.twice", List.of(Integer.toString(above)));
                }
            }
        }
    }

    private Map<String, ImportKey> taken(ImportRun run, List<ImportLine> lines) {
        return imports
                .taken(lines.stream()
                        .map(line -> ImportKey.of(run, line.key()))
                        .distinct()
                        .toList())
                .stream()
                .collect(Collectors.toMap(ImportKey::id, one -> one));
    }

    private void already(ImportLine line, ImportKey before) {
        String file = imports.find(before.runId())
                .map(run -> run.view(Map.of()).fileName())
                .orElse("");
        line.duplicate("project.import.problem.before", List.of(file, Integer.toString(before.row())));
    }

    private static String key(ImportFormat format, RowReading reading) {
        return CanonicalJson.sha256(format.identity().stream()
                .map(name -> Normalizer.normalize(reading.value(name).orElse(""), Normalizer.Form.NFKC)
                        .replaceAll("\\s+", ""))
                .collect(Collectors.joining("\n")));
    }

    /** 已检查. */
    @Allowed(Permission.SYSTEM)
    public void checked(long id) {
        imports.lock(id).ifPresent(ImportRun::checked);
    }

    /** The file as a whole cannot be read. */
    @Allowed(Permission.SYSTEM)
    public void failed(long id, String code, List<String> args) {
        imports.lock(id).ifPresent(run -> run.fail(code, args));
    }

    /** Takes the next good rows in the name of who ordered the run. @return whether there may be more; the last call ends the run */
    @Allowed(Permission.SYSTEM)
    public boolean take(long id) {
        ImportRun run = imports.lock(id).orElseThrow();
        List<ImportLine> lines =
                run.state() == ImportState.TAKING ? imports.lines(id, List.of(LineState.GOOD), 0, CHUNK) : List.of();
        if (lines.isEmpty()) {
            run.done();
            return false;
        }
        ToLongFunction<JsonObject> taking = formats.of(run.format()).taking(run);
        Map<String, ImportKey> taken = taken(run, lines);
        for (ImportLine line : lines) {
            ImportKey before = taken.get(ImportKey.of(run, line.key()));
            if (before != null) {
                already(line, before);
            } else {
                take(taking, run, line);
            }
        }
        return true;
    }

    private void take(ToLongFunction<JsonObject> taking, ImportRun run, ImportLine line) {
        try {
            line.taken(taking.applyAsLong(line.values()));
            imports.add(new ImportKey(run, line));
        } catch (BusinessException refusal) {
            line.refused(
                    refusal.code(), refusal.args().stream().map(String::valueOf).toList());
        }
    }
}
