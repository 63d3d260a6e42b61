package org.weishishi.task.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.shared.SubjectRef;
import org.weishishi.task.api.NoticeView;

/** 通知 · a message for one person, shown until read. */
@Entity
@Table(name = "notice")
public class Notice {

    /** Between two arguments; no text a person types holds it. */
    private static final String SEPARATOR = "\u001f";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "notice_seq")
    @SequenceGenerator(name = "notice_seq", sequenceName = "notice_seq", allocationSize = 100)
    private @Nullable Long id;

    @Column(name = "person_id", updatable = false)
    private long personId;

    @Column(name = "message_key", updatable = false)
    private String messageKey;

    @Column(name = "args", updatable = false)
    private String args;

    @Column(name = "subject_kind", updatable = false)
    private String subjectKind;

    @Column(name = "subject_id", updatable = false)
    private long subjectId;

    @Column(name = "created_at", updatable = false)
    private OffsetDateTime createdAt;

    @Column(name = "read_at")
    private @Nullable OffsetDateTime readAt;

    @Version
    @Column(name = "version")
    private int version;

    protected Notice() {}

    /** A new, unread notice. */
    public Notice(long personId, String messageKey, List<String> args, SubjectRef subject, OffsetDateTime now) {
        this.personId = personId;
        this.messageKey = messageKey;
        StringBuilder joined = new StringBuilder();
        args.forEach(arg -> joined.append(arg.replace(SEPARATOR, " ")).append(SEPARATOR));
        this.args = joined.toString();
        this.subjectKind = subject.kind();
        this.subjectId = subject.id();
        this.createdAt = now;
    }

    /** Was read; the first time counts. */
    public void read(OffsetDateTime now) {
        if (readAt == null) {
            readAt = now;
        }
    }

    /** @return whether it is still to be read */
    public boolean isUnread() {
        return readAt == null;
    }

    public long personId() {
        return personId;
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    public SubjectRef subject() {
        return new SubjectRef(subjectKind, subjectId);
    }

    /** @return for the desk */
    public NoticeView view() {
        List<String> list = new ArrayList<>(List.of(args.split(SEPARATOR, -1)));
        list.remove(list.size() - 1);
        return new NoticeView(id(), messageKey, List.copyOf(list), subject(), createdAt);
    }
}
