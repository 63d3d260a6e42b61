package org.weishishi.disclosure.application.resident;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.objection.ObjectionChannel;
import org.weishishi.disclosure.api.resident.BringSubmissions;
import org.weishishi.disclosure.api.resident.ImportReceipt;
import org.weishishi.disclosure.api.resident.ImportReceipt.Line;
import org.weishishi.disclosure.api.resident.ImportReceipt.Outcome;
import org.weishishi.disclosure.api.resident.ImportRow;
import org.weishishi.disclosure.api.resident.Submission;
import org.weishishi.disclosure.api.resident.SubmissionKind;
import org.weishishi.disclosure.application.notice.NoticeScope;
import org.weishishi.disclosure.domain.notice.DisclosureNotice;
import org.weishishi.disclosure.domain.resident.ImportRepository;
import org.weishishi.disclosure.domain.resident.SubmissionImport;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/**
 * 导入外网提交 · what residents sent through the city's website, brought in as a file; a file brought twice changes nothing the second time. Each
 * bringing leaves a receipt that its unit can read again.
 */
@UseCase
public class ImportSubmissions {

    private static final int MOST = 5_000;
    private static final int SHOWN = 50;

    /** Years of a time that is meant: what lies outside is a slip and no database keeps it. */
    private static final int EARLIEST = 2000;

    private static final int LATEST = 9999;

    /** What a resident reads on the page, and what a clerk with a file needs to read instead. */
    private static final Map<String, String> FOR_CLERKS = Map.of(
            "disclosure.site.unknown", "disclosure.error.importNotice",
            "disclosure.error.noNotice", "disclosure.error.importElsewhere",
            "disclosure.site.closed", "disclosure.error.importClosed",
            "disclosure.site.invalid", "disclosure.error.importText",
            "disclosure.site.project", "disclosure.error.importProject",
            "disclosure.error.from", "disclosure.error.importName",
            "disclosure.error.objectorContact", "disclosure.error.importName");

    private final Submissions submissions;
    private final NoticeScope scope;
    private final ImportRepository imports;

    @SuppressWarnings("NullAway") // for the CDI proxy only
    ImportSubmissions() {
        this(null, null, null);
    }

    @Inject
    public ImportSubmissions(Submissions submissions, NoticeScope scope, ImportRepository imports) {
        this.submissions = submissions;
        this.scope = scope;
        this.imports = imports;
    }

    /** @return what became of each line; refused as a whole only when it is empty or has more than 5,000 lines */
    @Allowed(Permission.OBJECTION_HANDLE)
    public ImportReceipt bring(BringSubmissions command) {
        List<String> lines = command.content().lines().toList();
        if (command.content().isBlank() || lines.size() > MOST) {
            throw BusinessException.refused("disclosure.error.importSize", MOST);
        }
        List<Line> receipt = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                receipt.add(line(i + 1, lines.get(i)));
            }
        }
        SubmissionImport brought = new SubmissionImport(
                unit(), command.name(), CanonicalJson.sha256(command.content()), scope.entry(), receipt);
        OffsetDateTime before = before(brought);
        imports.add(brought);
        return brought.receipt(before);
    }

    /** @return what one's unit brought, newest first, at most 50 */
    @Allowed(value = Permission.OBJECTION_HANDLE, kind = Allowed.Kind.READ)
    public List<ImportRow> latest() {
        return imports.latest(unit(), SHOWN).stream().map(SubmissionImport::row).toList();
    }

    /** @return a receipt of one's unit; {@code disclosure.error.noImport} for any other */
    @Allowed(value = Permission.OBJECTION_HANDLE, kind = Allowed.Kind.READ)
    public ImportReceipt receipt(long id) {
        SubmissionImport brought = imports.find(id)
                .filter(one -> one.unitId() == unit())
                .orElseThrow(() -> BusinessException.notFound("disclosure.error.noImport"));
        return brought.receipt(before(brought));
    }

    private @Nullable OffsetDateTime before(SubmissionImport brought) {
        return imports.first(brought.unitId(), brought.sha256())
                .filter(first -> first.id() != brought.id())
                .map(SubmissionImport::at)
                .orElse(null);
    }

    private long unit() {
        return scope.actor().unit().id();
    }

    private Line line(int number, String text) {
        String external = "";
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            external = json.getString("id", "");
            if (external.isBlank() || external.length() > 100) {
                return new Line(number, external, Outcome.REFUSED, "", "disclosure.error.importId");
            }
            DisclosureNotice notice = submissions.notice(json.getString("notice", ""));
            scope.notice(notice.id());
            Submissions.Taken taken = submissions.take(read(json, external));
            return new Line(
                    number, external, taken.already() ? Outcome.ALREADY : Outcome.ACCEPTED, taken.receipt(), "");
        } catch (BusinessException refusal) {
            return new Line(
                    number, external, Outcome.REFUSED, "", FOR_CLERKS.getOrDefault(refusal.code(), refusal.code()));
        } catch (JsonException | ClassCastException broken) {
            return new Line(number, external, Outcome.REFUSED, "", "disclosure.error.importLine");
        }
    }

    private static Submission read(JsonObject json, String external) {
        return new Submission(
                kind(json.getString("kind", "")),
                json.getString("notice"),
                json.getString("project", ""),
                json.getString("text", ""),
                json.getString("name", ""),
                json.getString("contact", ""),
                json.getInt("score", 0),
                at(json.getString("at", "")),
                ObjectionChannel.WEBSITE,
                external);
    }

    private static SubmissionKind kind(String given) {
        try {
            return SubmissionKind.valueOf(given);
        } catch (IllegalArgumentException other) {
            throw BusinessException.refused("disclosure.error.importKind");
        }
    }

    private static OffsetDateTime at(String given) {
        try {
            OffsetDateTime at = OffsetDateTime.parse(given);
            if (at.getYear() < EARLIEST || at.getYear() > LATEST) {
                throw new DateTimeException(given);
            }
            return at;
        } catch (DateTimeException other) {
            throw BusinessException.refused("disclosure.error.importTime");
        }
    }
}
