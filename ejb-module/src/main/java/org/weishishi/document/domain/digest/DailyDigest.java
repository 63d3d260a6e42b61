package org.weishishi.document.domain.digest;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DigestView;

/** 每日摘要 · the list of one day's files, kept as a write-once file that names the list before it; never changed. */
@Entity
@Access(AccessType.FIELD)
@Table(name = "document_digest")
public class DailyDigest {

    @Id
    @Column(name = "digest_day")
    private LocalDate day;

    @Column(name = "content_sha256")
    private String sha256;

    @Column(name = "previous_sha256")
    private String previous;

    @Column(name = "file_count")
    private int count;

    @Column(name = "signature_sha256")
    private @Nullable String signature;

    @Column(name = "signed_by")
    private @Nullable String signedBy;

    @Column(name = "made_at")
    private OffsetDateTime madeAt;

    protected DailyDigest() {}

    /** The digest of the list, whose file is in the content store. */
    public DailyDigest(DigestList list, String sha256, OffsetDateTime at) {
        this.day = list.day();
        this.sha256 = sha256;
        this.previous = list.previous();
        this.count = list.leaves().size();
        this.madeAt = at;
    }

    /** 签章 · the signature over the list is in the content store; only before the digest is kept. */
    public void signed(String content, String organ) {
        if (signature != null) {
            throw new IllegalStateException("digest " + day + " is signed");
        }
        signature = content;
        signedBy = organ;
    }

    public LocalDate day() {
        return day;
    }

    public String sha256() {
        return sha256;
    }

    public String previous() {
        return previous;
    }

    /** @return content name of the detached CMS over the list, empty when nothing signs here */
    public Optional<String> signature() {
        return Optional.ofNullable(signature);
    }

    /** @return as lists show it */
    public DigestView view() {
        return new DigestView(day, sha256, previous, count, signedBy, madeAt.withOffsetSameInstant(ZoneOffset.UTC));
    }
}
