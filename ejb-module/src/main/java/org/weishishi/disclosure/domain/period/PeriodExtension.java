package org.weishishi.disclosure.domain.period;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.weishishi.disclosure.api.period.ExtensionReason;

/** 公示期延长 · from which last day to which, why, and who said so; never changed. */
@Embeddable
public class PeriodExtension {

    @Enumerated(EnumType.STRING)
    @Column(name = "reason", nullable = false)
    private ExtensionReason reason;

    @Column(name = "old_last_day", nullable = false)
    private LocalDate before;

    @Column(name = "new_last_day", nullable = false)
    private LocalDate after;

    @Column(name = "words", nullable = false)
    private String words;

    @Column(name = "extended_by", nullable = false)
    private String who;

    @Column(name = "extended_at", nullable = false)
    private OffsetDateTime at;

    protected PeriodExtension() {}

    /** One entry; the new day lies after the old one. */
    public PeriodExtension(
            ExtensionReason reason, LocalDate before, LocalDate after, String words, String who, OffsetDateTime at) {
        this.reason = reason;
        this.before = before;
        this.after = after;
        this.words = words;
        this.who = who;
        this.at = at;
    }

    public ExtensionReason reason() {
        return reason;
    }

    /** @return the last day it had */
    public LocalDate before() {
        return before;
    }

    /** @return the last day it got */
    public LocalDate after() {
        return after;
    }

    public String words() {
        return words;
    }

    public String who() {
        return who;
    }

    public OffsetDateTime at() {
        return at;
    }
}
