package org.weishishi.disclosure.domain.objection;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.OffsetDateTime;
import org.weishishi.disclosure.domain.Entry;

/** 经手一步 · who took a step, and when, as columns. */
@Embeddable
public class Step {

    @Column(name = "who")
    private String who;

    @Column(name = "at")
    private OffsetDateTime at;

    protected Step() {}

    Step(Entry entry) {
        this.who = entry.who();
        this.at = entry.at();
    }

    Entry entry() {
        return new Entry(who, at);
    }
}
