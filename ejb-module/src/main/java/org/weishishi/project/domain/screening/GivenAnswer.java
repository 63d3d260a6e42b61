package org.weishishi.project.domain.screening;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.screening.AnswerKind;
import org.weishishi.project.api.screening.FindingAnswer;
import org.weishishi.project.domain.ProjectText;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;

/** 处理记录 · one answer beside its finding; never changed. */
@Embeddable
class GivenAnswer {

    @Column(name = "answer_position", nullable = false)
    private int position;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false)
    private AnswerKind kind;

    @Column(name = "content", nullable = false)
    private String text;

    @Column(name = "attachment_id")
    private @Nullable Long attachment;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "answered_by", nullable = false)
    private ActedBy by;

    @Column(name = "answered_at", nullable = false)
    private OffsetDateTime at;

    protected GivenAnswer() {}

    GivenAnswer(int position, AnswerKind kind, String text, @Nullable Long attachment, ActedBy by, OffsetDateTime at) {
        this.position = position;
        this.kind = kind;
        this.text = ProjectText.required("answer", text, 1000);
        this.attachment = attachment;
        this.by = by;
        this.at = at;
    }

    int position() {
        return position;
    }

    FindingAnswer view() {
        return new FindingAnswer(
                kind, text, by.unitName() + " " + by.postName() + " " + by.personName(), at, attachment);
    }
}
