package org.weishishi.project.domain.review;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.review.NoteView;
import org.weishishi.project.domain.ProjectText;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;

/** 内部批注 · a note or the answer to one; never changed. */
@Entity
@Table(name = "review_note")
public class ReviewNote {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "review_note_seq")
    @SequenceGenerator(name = "review_note_seq", sequenceName = "review_note_seq", allocationSize = 100)
    private @Nullable Long id;

    @Column(name = "project_id", nullable = false, updatable = false)
    private long projectId;

    @Column(name = "reply_to", updatable = false)
    private @Nullable Long replyTo;

    @Column(name = "content", nullable = false, updatable = false)
    private String text;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "noted_by", nullable = false, updatable = false)
    private ActedBy by;

    @Column(name = "noted_at", nullable = false, updatable = false)
    private OffsetDateTime at;

    protected ReviewNote() {}

    /** A new note, or an answer when there is one to answer; answers are not answered again. */
    public ReviewNote(long projectId, @Nullable ReviewNote answered, String text, ActedBy by, OffsetDateTime at) {
        this.projectId = projectId;
        this.replyTo = answered == null ? null : answered.thread();
        this.text = ProjectText.required("note", text, 1000);
        this.by = by;
        this.at = at;
    }

    private Long thread() {
        Long first = replyTo;
        return first == null ? Objects.requireNonNull(id) : first;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    /** @return the notes of a project as threads, oldest first */
    public static List<NoteView> threads(List<ReviewNote> notes) {
        return notes.stream()
                .filter(note -> note.replyTo == null)
                .map(note -> note.view(notes.stream()
                        .filter(reply -> Objects.equals(reply.replyTo, note.id))
                        .map(reply -> reply.view(List.of()))
                        .toList()))
                .toList();
    }

    private NoteView view(List<NoteView> replies) {
        return new NoteView(id(), text, by.unitName() + " " + by.postName() + " " + by.personName(), at, replies);
    }
}
