package org.weishishi.disclosure.domain.resident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.weishishi.disclosure.api.resident.ImportReceipt;

/** 导入回执行 · what became of one line of a file; never what it said. */
@Embeddable
public class ImportedLine {

    @Column(name = "line_number", nullable = false)
    private int number;

    @Column(name = "external_id", nullable = false)
    private String externalId;

    @Enumerated(EnumType.STRING)
    @Column(name = "outcome", nullable = false)
    private ImportReceipt.Outcome outcome;

    @Column(name = "receipt", nullable = false)
    private String receipt;

    @Column(name = "reason", nullable = false)
    private String reason;

    protected ImportedLine() {}

    ImportedLine(ImportReceipt.Line line) {
        this.number = line.number();
        this.externalId = line.externalId();
        this.outcome = line.outcome();
        this.receipt = line.receipt();
        this.reason = line.reason();
    }

    ImportReceipt.Line view() {
        return new ImportReceipt.Line(number, externalId, outcome, receipt, reason);
    }
}
