package org.weishishi.disclosure.domain.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 承办 · which unit handles an objection, and until when; the days are null when the calendar of that year is not loaded. */
@Embeddable
public class Handling {

    @Column(name = "handler_id", nullable = false)
    private long unitId;

    @Column(name = "handler", nullable = false)
    private String unit;

    @Nullable
    @Column(name = "acknowledge_by")
    private LocalDate acknowledgeBy;

    @Nullable
    @Column(name = "answer_by")
    private LocalDate answerBy;

    protected Handling() {}

    /** The unit with its name, and both last days. */
    public Handling(long unitId, String unit, @Nullable LocalDate acknowledgeBy, @Nullable LocalDate answerBy) {
        this.unitId = unitId;
        this.unit = unit;
        this.acknowledgeBy = acknowledgeBy;
        this.answerBy = answerBy;
    }

    public long unitId() {
        return unitId;
    }

    public String unit() {
        return unit;
    }

    public @Nullable LocalDate acknowledgeBy() {
        return acknowledgeBy;
    }

    public @Nullable LocalDate answerBy() {
        return answerBy;
    }
}
