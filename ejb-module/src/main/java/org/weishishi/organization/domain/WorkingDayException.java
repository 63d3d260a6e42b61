package org.weishishi.organization.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.weishishi.organization.api.DayKind;

/** 例外日 · a day on which the notice departs from the plain week. Immutable. */
@Embeddable
public class WorkingDayException {

    @Column(name = "on_date")
    private LocalDate date;

    @Enumerated(EnumType.STRING)
    private DayKind kind;

    private String occasion;

    protected WorkingDayException() {}

    /** That day is of that kind, because of that occasion. */
    public WorkingDayException(LocalDate date, DayKind kind, String occasion) {
        this.date = date;
        this.kind = kind;
        this.occasion = Names.required(occasion, 40);
    }

    public LocalDate date() {
        return date;
    }

    public DayKind kind() {
        return kind;
    }

    /** @return 节日名称, e.g. 国庆节 */
    public String occasion() {
        return occasion;
    }
}
