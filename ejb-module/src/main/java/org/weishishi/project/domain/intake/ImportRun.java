package org.weishishi.project.domain.intake;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.intake.ImportState;
import org.weishishi.project.api.intake.ImportView;
import org.weishishi.project.api.intake.LineState;
import org.weishishi.project.domain.Locality;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;
import org.weishishi.shared.BusinessException;

/** 一次导入 · CHECKING → CHECKED → TAKING → DONE; CHECKING → FAILED; CHECKED → DROPPED. */
@Entity
@Table(name = "import_run")
@Access(AccessType.FIELD)
public class ImportRun {

    private static final String BETWEEN = "\n";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "import_run_seq")
    @SequenceGenerator(name = "import_run_seq", sequenceName = "import_run_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @Column(name = "version", nullable = false)
    private long version;

    @Column(name = "format", nullable = false, updatable = false)
    private String format;

    @Embedded
    private Locality locality;

    @Column(name = "file_name", nullable = false, updatable = false)
    private String fileName;

    @Column(name = "content_sha256", nullable = false, updatable = false)
    private String sha256;

    @Enumerated(EnumType.STRING)
    @Column(name = "state", nullable = false)
    private ImportState state;

    @Column(name = "reason")
    private @Nullable String reason;

    @Column(name = "reason_args")
    private @Nullable String reasonArgs;

    @Column(name = "row_count", nullable = false)
    private int rows;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "ordered_by", nullable = false, updatable = false)
    private ActedBy orderedBy;

    @Column(name = "ordered_at", nullable = false, updatable = false)
    private OffsetDateTime orderedAt;

    protected ImportRun() {}

    /** A file that waits to be checked. */
    public ImportRun(String format, Locality locality, GivenFile file, ActedBy by, OffsetDateTime at) {
        this.format = format;
        this.locality = locality;
        this.fileName = file.name();
        this.sha256 = file.sha256();
        this.state = ImportState.CHECKING;
        this.orderedBy = by;
        this.orderedAt = at;
    }

    /**
     * 给出的文件.
     *
     * @param name cleaned
     * @param sha256 in the content store
     */
    public record GivenFile(String name, String sha256) {}

    /** How many rows it has, once it was opened. */
    public void opened(int found) {
        rows = found;
    }

    /** 已检查. */
    public void checked() {
        if (state == ImportState.CHECKING) {
            state = ImportState.CHECKED;
        }
    }

    /** 无法读取 · with the reason. */
    public void fail(String code, List<String> args) {
        if (state == ImportState.CHECKING) {
            state = ImportState.FAILED;
            reason = code;
            reasonArgs = String.join(BETWEEN, args);
        }
    }

    /** 导入 · conflict {@code project.error.importState} unless it is checked. */
    public void take() {
        requireChecked();
        state = ImportState.TAKING;
    }

    /** 放弃 · conflict as {@link #take()}. */
    public void drop() {
        requireChecked();
        state = ImportState.DROPPED;
    }

    private void requireChecked() {
        if (state != ImportState.CHECKED) {
            throw BusinessException.conflict("project.error.importState", fileName);
        }
    }

    /** 已完成. */
    public void done() {
        if (state == ImportState.TAKING) {
            state = ImportState.DONE;
        }
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public String format() {
        return format;
    }

    public Locality locality() {
        return locality;
    }

    public ImportState state() {
        return state;
    }

    /** @return name of the file in the content store */
    public String sha256() {
        return sha256;
    }

    public ActedBy orderedBy() {
        return orderedBy;
    }

    /** @return what lists show, with how many lines there are of each state */
    public ImportView view(Map<LineState, Integer> lines) {
        return new ImportView(
                id(),
                format,
                fileName,
                state,
                reason,
                reasonArgs == null || reasonArgs.isEmpty() ? List.of() : List.of(reasonArgs.split(BETWEEN, -1)),
                orderedBy.unitName() + " " + orderedBy.postName() + " " + orderedBy.personName(),
                orderedAt,
                rows,
                lines);
    }
}
