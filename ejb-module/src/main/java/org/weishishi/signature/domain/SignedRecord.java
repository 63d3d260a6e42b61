package org.weishishi.signature.domain;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.SubjectRef;
import org.weishishi.signature.api.DecisionRecord;

/** 签署记录 · one record inside a signature. */
@Embeddable
@Access(AccessType.FIELD)
public class SignedRecord {

    @Column(name = "record_position", nullable = false)
    private int position;

    @Column(name = "digest", nullable = false)
    private String digest;

    @Column(name = "about_kind", nullable = false)
    private String aboutKind;

    @Column(name = "about_id", nullable = false)
    private long aboutId;

    @Column(name = "record", nullable = false)
    private String text;

    protected SignedRecord() {}

    SignedRecord(int position, DecisionRecord said) {
        this.position = position;
        this.text = said.text();
        this.digest = CanonicalJson.sha256(text);
        this.aboutKind = said.about().kind();
        this.aboutId = said.about().id();
    }

    /** @return whether the record is as it was signed */
    boolean intact() {
        return CanonicalJson.sha256(text).equals(digest);
    }

    public int position() {
        return position;
    }

    public String digest() {
        return digest;
    }

    public SubjectRef about() {
        return new SubjectRef(aboutKind, aboutId);
    }

    /** @return the canonical record */
    public String text() {
        return text;
    }
}
