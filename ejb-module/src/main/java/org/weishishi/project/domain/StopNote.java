package org.weishishi.project.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;

/** 中止记录 · why, by whom and when a project was suspended, stopped or closed. */
@Embeddable
public class StopNote {

    @Column(name = "stopped_why")
    private String why;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "stopped_by")
    private ActedBy by;

    @Column(name = "stopped_at")
    private OffsetDateTime at;

    protected StopNote() {}

    StopNote(String why, ActedBy by, OffsetDateTime at) {
        this.why = why;
        this.by = by;
        this.at = at;
    }

    /** @return 理由 */
    public String why() {
        return why;
    }

    /** @return who did it */
    public ActedBy by() {
        return by;
    }

    /** @return when, business time */
    public OffsetDateTime at() {
        return at;
    }
}
