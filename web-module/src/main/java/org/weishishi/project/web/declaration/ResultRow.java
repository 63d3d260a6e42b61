package org.weishishi.project.web.declaration;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.declaration.ExpectedResult;

/** 预期成效行 as it is typed; an empty one is left out. */
public class ResultRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private String indicator = "";
    private @Nullable BigDecimal target;
    private String unit = "";
    private String measure = "";

    /** An empty line. */
    public ResultRow() {}

    ResultRow(ExpectedResult result) {
        indicator = result.indicator();
        target = result.target();
        unit = result.unit();
        measure = result.measure();
    }

    boolean isEmpty() {
        return indicator.isBlank() && target == null && unit.isBlank() && measure.isBlank();
    }

    ExpectedResult said() {
        return new ExpectedResult(indicator, target == null ? BigDecimal.ZERO : target, unit, measure);
    }

    public String getIndicator() {
        return indicator;
    }

    public void setIndicator(@Nullable String indicator) {
        this.indicator = indicator == null ? "" : indicator;
    }

    public @Nullable BigDecimal getTarget() {
        return target;
    }

    public void setTarget(@Nullable BigDecimal target) {
        this.target = target;
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(@Nullable String unit) {
        this.unit = unit == null ? "" : unit;
    }

    public String getMeasure() {
        return measure;
    }

    public void setMeasure(@Nullable String measure) {
        this.measure = measure == null ? "" : measure;
    }
}
