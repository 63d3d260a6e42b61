package org.weishishi.deliberation.domain.body;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.List;

/** 变动 · one change of a body, never changed itself. */
@Entity
@Table(name = "body_change")
@Access(AccessType.FIELD)
public class BodyChange {

    private static final String BETWEEN = "\n";

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "body_change_seq")
    @SequenceGenerator(name = "body_change_seq", sequenceName = "body_change_seq", allocationSize = 100)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @SuppressWarnings("UnusedVariable") // read by the mapping only
    @JoinColumn(name = "body_id", nullable = false, updatable = false)
    private Body body;

    @Column(name = "changed_at", nullable = false, updatable = false)
    private OffsetDateTime at;

    @Column(name = "changed_by", nullable = false, updatable = false)
    private String by;

    @Column(name = "message_key", nullable = false, updatable = false)
    private String key;

    @Column(name = "args", nullable = false, updatable = false)
    private String args;

    protected BodyChange() {}

    BodyChange(Body body, Note note, String key, List<String> args) {
        this.body = body;
        this.at = note.at();
        this.by = note.by();
        this.key = "deliberation.change." + key;
        this.args = String.join(BETWEEN, args);
    }

    /**
     * 经手 · who and when.
     *
     * @param at business time
     * @param by 经手人 as printed
     */
    public record Note(OffsetDateTime at, String by) {}

    public OffsetDateTime at() {
        return at;
    }

    public String by() {
        return by;
    }

    /** @return bundle key of the sentence */
    public String key() {
        return key;
    }

    public List<String> args() {
        return List.of(args.split(BETWEEN, -1));
    }
}
