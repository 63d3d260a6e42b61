package org.weishishi.shared.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;

/** 演示时钟的一行 · the only row; written by {@link JpaDemoClock}. */
@Entity
@Table(name = "demo_clock")
public class DemoClockRow {

    static final int ONLY = 1;

    @Id
    @Column(name = "id")
    private int id;

    @Column(name = "stands_at", nullable = false)
    private OffsetDateTime standsAt;

    protected DemoClockRow() {}

    DemoClockRow(OffsetDateTime standsAt) {
        this.id = ONLY;
        this.standsAt = standsAt;
    }
}
