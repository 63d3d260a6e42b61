package org.weishishi.document.domain;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.SubjectRef;

/** 涉及对象 · one row of what a document concerns. */
@Embeddable
@Access(AccessType.FIELD)
public class SubjectLine {

    @Column(name = "subject_kind", nullable = false)
    private String kind;

    @Column(name = "subject_id", nullable = false)
    private long id;

    protected SubjectLine() {}

    /** @param subject what it concerns */
    public SubjectLine(SubjectRef subject) {
        this.kind = subject.kind();
        this.id = subject.id();
    }

    /** @return what it concerns */
    public SubjectRef ref() {
        return new SubjectRef(kind, id);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SubjectLine that && that.id == id && that.kind.equals(kind);
    }

    @Override
    public int hashCode() {
        return Objects.hash(kind, id);
    }
}
