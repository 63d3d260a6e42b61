package org.weishishi.project.web.declaration;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.declaration.FundingKind;
import org.weishishi.project.api.declaration.FundingSource;
import org.weishishi.shared.Money;

/** 资金来源行 as it is typed; one without amount and note is left out. */
public class FundingRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private FundingKind kind = FundingKind.CITY;
    private String note = "";
    private @Nullable Money amount;

    /** An empty line. */
    public FundingRow() {}

    FundingRow(FundingSource source) {
        kind = source.kind();
        note = source.note();
        amount = source.amount();
    }

    boolean isEmpty() {
        return note.isBlank() && amount == null;
    }

    FundingSource said() {
        return new FundingSource(kind, note, amount == null ? Money.yuan(0) : amount);
    }

    public FundingKind getKind() {
        return kind;
    }

    public void setKind(FundingKind kind) {
        this.kind = kind;
    }

    public String getNote() {
        return note;
    }

    public void setNote(@Nullable String note) {
        this.note = note == null ? "" : note;
    }

    public @Nullable Money getAmount() {
        return amount;
    }

    public void setAmount(@Nullable Money amount) {
        this.amount = amount;
    }
}
