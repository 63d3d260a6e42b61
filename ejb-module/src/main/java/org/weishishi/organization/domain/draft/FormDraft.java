package org.weishishi.organization.domain.draft;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.weishishi.organization.api.draft.DraftKey;
import org.weishishi.organization.api.draft.DraftView;
import org.weishishi.shared.JsonObjectConverter;

/** 草稿 · what a person typed into a form and has not submitted; the last one who saves wins. */
@Entity
@Table(name = "form_draft")
public class FormDraft {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "form_draft_seq")
    @SequenceGenerator(name = "form_draft_seq", sequenceName = "form_draft_seq", allocationSize = 100)
    private @Nullable Long id;

    @Column(name = "person_id", nullable = false, updatable = false)
    private long personId;

    @Column(name = "form", nullable = false, updatable = false)
    private String form;

    @Column(name = "subject", nullable = false, updatable = false)
    private String subject;

    @Convert(converter = JsonObjectConverter.class)
    @Column(name = "content", nullable = false)
    private JsonObject values;

    @Column(name = "saved_at", nullable = false)
    private OffsetDateTime savedAt;

    protected FormDraft() {}

    /** A first draft. */
    public FormDraft(long personId, DraftKey key, JsonObject values, OffsetDateTime at) {
        this.personId = personId;
        this.form = key.form();
        this.subject = key.subject();
        this.values = values;
        this.savedAt = at;
    }

    /** Replaces what was typed before. */
    public void replace(JsonObject typed, OffsetDateTime at) {
        values = typed;
        savedAt = at;
    }

    /** Replaces what was typed before by what the other one says of the same form. */
    public void replace(FormDraft newer) {
        replace(newer.values, newer.savedAt);
    }

    /** @return whose it is */
    public long personId() {
        return personId;
    }

    /** @return which form of what */
    public DraftKey key() {
        return new DraftKey(form, subject);
    }

    public long id() {
        return Objects.requireNonNull(id);
    }

    /** @return what was typed */
    public DraftView view() {
        return new DraftView(values, savedAt);
    }

    @Override
    public String toString() {
        return personId + " " + form + " " + subject;
    }
}
