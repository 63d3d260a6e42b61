package org.weishishi.document.domain.issuing;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.issuing.PaperAct;
import org.weishishi.document.api.issuing.PaperFile;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;

/** 经过 · one hand-over of a paper, as it stood at that moment. */
@Embeddable
@Access(AccessType.FIELD)
public class PaperStep {

    @Column(name = "step_no")
    private int no;

    @Enumerated(EnumType.STRING)
    private PaperAct act;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "acted_by")
    private ActedBy by;

    @Column(name = "acted_at")
    private OffsetDateTime at;

    private String note;

    protected PaperStep() {}

    PaperStep(int no, PaperAct act, ActedBy by, OffsetDateTime at, String note) {
        this.no = no;
        this.act = act;
        this.by = by;
        this.at = at;
        this.note = note;
    }

    int no() {
        return no;
    }

    PaperAct act() {
        return act;
    }

    ActedBy by() {
        return by;
    }

    OffsetDateTime at() {
        return at;
    }

    boolean by(ActedBy other) {
        return by.account().equals(other.account())
                || (by.personId() != null && by.personId().equals(other.personId()));
    }

    PaperFile.Step view() {
        return new PaperFile.Step(act, by.unitName() + " " + by.postName() + " " + by.personName(), at, note);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PaperStep that && that.no == no && that.act == act && that.at.isEqual(at);
    }

    @Override
    public int hashCode() {
        return Objects.hash(no, act);
    }
}
