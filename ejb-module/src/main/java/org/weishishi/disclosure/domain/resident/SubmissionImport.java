package org.weishishi.disclosure.domain.resident;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weishishi.disclosure.api.resident.ImportReceipt;
import org.weishishi.disclosure.api.resident.ImportRow;
import org.weishishi.disclosure.domain.Entry;

/** 导入回执 · one bringing of a file of the website: who, when, and what became of each line; never changed. */
@Entity
@Table(name = "submission_import")
@Access(AccessType.FIELD)
public class SubmissionImport {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "submission_import_seq")
    @SequenceGenerator(name = "submission_import_seq", sequenceName = "submission_import_seq", allocationSize = 100)
    private long id;

    @Column(name = "unit_id", nullable = false)
    private long unitId;

    @Column(name = "file_name", nullable = false)
    private String file;

    @Column(name = "sha256", nullable = false)
    private String sha256;

    @Column(name = "brought_by", nullable = false)
    private String who;

    @Column(name = "brought_at", nullable = false)
    private OffsetDateTime at;

    @Column(name = "accepted", nullable = false)
    private long accepted;

    @Column(name = "already", nullable = false)
    private long already;

    @Column(name = "refused", nullable = false)
    private long refused;

    @ElementCollection
    @CollectionTable(name = "submission_import_line", joinColumns = @JoinColumn(name = "import_id"))
    @OrderBy("number")
    private List<ImportedLine> lines = new ArrayList<>();

    protected SubmissionImport() {}

    /** @param unitId unit of who brought it */
    public SubmissionImport(long unitId, String file, String sha256, Entry entry, List<ImportReceipt.Line> lines) {
        this.unitId = unitId;
        this.file = file.length() > 300 ? file.substring(0, 300) : file;
        this.sha256 = sha256;
        this.who = entry.who();
        this.at = entry.at();
        this.accepted = count(lines, ImportReceipt.Outcome.ACCEPTED);
        this.already = count(lines, ImportReceipt.Outcome.ALREADY);
        this.refused = count(lines, ImportReceipt.Outcome.REFUSED);
        lines.forEach(line -> this.lines.add(new ImportedLine(line)));
    }

    private static long count(List<ImportReceipt.Line> lines, ImportReceipt.Outcome outcome) {
        return lines.stream().filter(line -> line.outcome() == outcome).count();
    }

    public long id() {
        return id;
    }

    public long unitId() {
        return unitId;
    }

    public String sha256() {
        return sha256;
    }

    public OffsetDateTime at() {
        return at;
    }

    /** @return what lists show */
    public ImportRow row() {
        return new ImportRow(id, file, who, at, accepted, already, refused);
    }

    /** @param before when the same file was brought first, null when this was the first time */
    public ImportReceipt receipt(@Nullable OffsetDateTime before) {
        return new ImportReceipt(
                row(), sha256, before, lines.stream().map(ImportedLine::view).toList());
    }
}
