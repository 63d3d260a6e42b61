package org.weishishi.project.application.search;

import jakarta.inject.Inject;
import jakarta.json.Json;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.audit.application.AuditTrail;
import org.weishishi.organization.application.CurrentActor;
import org.weishishi.organization.application.Directory;
import org.weishishi.project.api.search.ProjectQuery;
import org.weishishi.project.api.search.ProjectRow;
import org.weishishi.project.api.search.SheetTexts;
import org.weishishi.project.domain.search.ListCriteria;
import org.weishishi.project.domain.search.ProjectListRepository;
import org.weishishi.project.domain.search.ProjectSheets;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessClock;
import org.weishishi.shared.Permission;
import org.weishishi.shared.RecordJson;
import org.weishishi.shared.UseCase;

/** 导出清单 · a list as an Excel workbook, row by row out of the database: memory does not grow with the rows. */
@UseCase
public class ExportProjects {

    /** The sheet ends after so many rows and says so. */
    public static final int MOST = 100_000;

    private static final int PAGE = 1000;

    private final ProjectListRepository lists;
    private final ListScope scope;
    private final ProjectSheets sheets;
    private final AuditTrail trail;
    private final CurrentActor actor;
    private final Directory directory;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ExportProjects() {
        this(null, null, null, null, null, null);
    }

    /** All collaborators are ports. */
    @Inject
    public ExportProjects(
            ProjectListRepository lists,
            ListScope scope,
            ProjectSheets sheets,
            AuditTrail trail,
            CurrentActor actor,
            Directory directory) {
        this.lists = lists;
        this.scope = scope;
        this.sheets = sheets;
        this.trail = trail;
        this.actor = actor;
        this.directory = directory;
    }

    /**
     * Writes what the list shows, in its order, at most {@link #MOST} rows. That it was asked for, and by which filter, is recorded before
     * the first row leaves, in a transaction of its own: a broken line or a crash takes nothing back.
     *
     * @return how many rows were written
     */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public long write(ProjectQuery query, SheetTexts texts, OutputStream out) {
        ListCriteria criteria = scope.criteria(query);
        trail.recordApart(
                actor.by(),
                "project.ExportProjects.write",
                null,
                Json.createObjectBuilder().add("query", RecordJson.of(query)).build());
        try (ProjectSheets.Sheet sheet = sheets.open(out, texts)) {
            return rows(criteria, query, sheet, texts);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private long rows(ListCriteria criteria, ProjectQuery query, ProjectSheets.Sheet sheet, SheetTexts texts)
            throws IOException {
        Map<Long, String> names = new HashMap<>();
        long written = 0;
        ListCriteria next = criteria;
        List<ProjectRow> page = lists.read(next, PAGE);
        while (!page.isEmpty()) {
            for (ProjectRow row : page) {
                sheet.row(cells(row, texts, names));
            }
            written += page.size();
            if (written >= MOST) {
                sheet.row(List.of(texts.of("project.sheet.cut", MOST)));
                return written;
            }
            next = next.from(ListCursor.at(page.get(page.size() - 1), query.sort()));
            page = lists.read(next, PAGE);
        }
        return written;
    }

    private List<@Nullable Object> cells(ProjectRow row, SheetTexts texts, Map<Long, String> names) {
        String stage = row.stage();
        return Arrays.asList(
                row.code(),
                row.name(),
                names.computeIfAbsent(row.districtId(), id -> directory.unit(id).name()),
                names.computeIfAbsent(row.streetId(), id -> directory.unit(id).name()),
                row.communityName(),
                row.kindName(),
                row.fieldName(),
                row.proposer(),
                row.amount().yuan(),
                row.amountIsDemonstration() ? texts.of("project.sheet.demonstration") : "",
                texts.of("project.ProjectStatus." + row.status()),
                stage == null ? "" : texts.of("project.StageKind." + stage),
                local(row.createdAt()),
                local(row.updatedAt()));
    }

    private static OffsetDateTime local(OffsetDateTime time) {
        return time.atZoneSameInstant(BusinessClock.ZONE).toOffsetDateTime();
    }
}
