package org.weishishi.project.domain.intake;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** 已导入的行 · the database itself lets the same row of a community in once only. */
@Entity
@Table(name = "import_key")
@Access(AccessType.FIELD)
public class ImportKey {

    @Id
    @Column(name = "id")
    private String id;

    @Column(name = "run_id", nullable = false, updatable = false)
    private long runId;

    @Column(name = "row_number", nullable = false, updatable = false)
    private int row;

    protected ImportKey() {}

    /** The row was taken by that run. */
    public ImportKey(ImportRun run, ImportLine line) {
        this.id = of(run, line.key());
        this.runId = run.id();
        this.row = line.row();
    }

    /** @return what identifies a row in its community */
    public static String of(ImportRun run, String rowKey) {
        return run.format() + "/" + run.locality().communityId() + "/" + rowKey;
    }

    public String id() {
        return id;
    }

    public long runId() {
        return runId;
    }

    public int row() {
        return row;
    }
}
