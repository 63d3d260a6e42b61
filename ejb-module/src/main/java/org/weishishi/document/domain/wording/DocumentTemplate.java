package org.weishishi.document.domain.wording;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.wording.TemplateView;
import org.weishishi.document.domain.Sentence;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.ReleaseState;
import org.weishishi.shared.TwoPersonRelease;

/**
 * 公文模板 · one version of the wording of a kind. While DRAFTED it is changed, and who changed it last is its drafter; RELEASED by
 * another person it never changes again, because documents remember the version they were made with.
 */
@Entity
@Table(name = "document_template")
public class DocumentTemplate {

    private static final int MAX = 50_000;

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "document_template_seq")
    @SequenceGenerator(name = "document_template_seq", sequenceName = "document_template_seq", allocationSize = 100)
    private long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "version_no")
    private int no;

    @Column(name = "wording")
    private String text;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Embedded
    private TwoPersonRelease release;

    protected DocumentTemplate() {}

    /** A drafted version; its text has been checked. */
    public DocumentTemplate(
            DocumentKind kind, int no, String text, LocalDate validFrom, ActedBy by, OffsetDateTime at) {
        this.kind = kind;
        this.no = no;
        this.text = Sentence.required(text.replace("\t", "  "), MAX);
        this.validFrom = validFrom;
        this.release = new TwoPersonRelease(by, at);
    }

    /** 修改 · only a draft; the second person must be another than who changed it last. */
    public void revise(String newText, LocalDate from, long seen, ActedBy by, OffsetDateTime at) {
        same(seen);
        if (release.state() != ReleaseState.DRAFTED) {
            throw BusinessException.conflict("shared.error.releaseState", name(), release.state());
        }
        text = Sentence.required(newText.replace("\t", "  "), MAX);
        validFrom = from;
        release = new TwoPersonRelease(by, at);
    }

    /** 启用 · by a second person. */
    public void release(ActedBy by, OffsetDateTime at, long seen) {
        same(seen);
        release.release(by, at, name());
    }

    /** 撤回 · a draft that is not wanted. */
    public void withdraw(long seen) {
        same(seen);
        release.withdraw(name());
    }

    private void same(long seen) {
        if (version != seen) {
            throw BusinessException.conflict("document.error.stale");
        }
    }

    private String name() {
        return kind + " " + no;
    }

    public long id() {
        return id;
    }

    public DocumentKind kind() {
        return kind;
    }

    public int no() {
        return no;
    }

    public String text() {
        return text;
    }

    /** @return whether documents of that day may be made with it */
    public boolean counts(LocalDate day) {
        return release.state() == ReleaseState.RELEASED && !day.isBefore(validFrom);
    }

    /** @return as lists show it */
    public TemplateView view(boolean inForce) {
        return new TemplateView(
                id,
                version,
                kind,
                no,
                release.state(),
                validFrom,
                release.draftedByName(),
                release.draftedAt(),
                release.releasedByName(),
                release.releasedAt(),
                inForce);
    }
}
