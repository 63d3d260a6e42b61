package org.weishishi.document.domain.file;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.ValidationResult;
import org.weishishi.document.api.ValidationState;

/**
 * 文件记录 · one finished file of a document: what was stored, whether it conforms, and in which day's digest it stands. A document
 * that gets a seal has several files; each has its own record. Times are technical.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "document_file")
public class ProducedFile {

    private static final int FINDINGS = 2000;

    @Id
    private String id;

    @Version
    private long version;

    @Column(name = "document_id")
    private long documentId;

    @Column(name = "content_sha256")
    private String sha256;

    @Column(name = "content_size")
    private long size;

    @Column(name = "produced_at")
    private OffsetDateTime producedAt;

    @Column(name = "digest_day")
    private @Nullable LocalDate digestDay;

    @Enumerated(EnumType.STRING)
    private ValidationState validation;

    @Column(name = "validation_round")
    private int round;

    private @Nullable String profiles;
    private @Nullable String validator;
    private @Nullable String findings;

    @Column(name = "validated_at")
    private @Nullable OffsetDateTime validatedAt;

    protected ProducedFile() {}

    /** A file that was just stored; it waits for its validation. */
    public ProducedFile(long documentId, String sha256, long size, OffsetDateTime at) {
        this.id = key(documentId, sha256);
        this.documentId = documentId;
        this.sha256 = sha256;
        this.size = size;
        this.producedAt = at;
        this.validation = ValidationState.WAITING;
    }

    /** @return the key of the record of that file of that document */
    public static String key(long documentId, String sha256) {
        return documentId + "/" + sha256;
    }

    /** 校验结果 · what the validator said. Saying it again replaces what was said before. */
    public void validated(ValidationResult result, OffsetDateTime at) {
        validation = result.findings().isEmpty() ? ValidationState.PASSED : ValidationState.FAILED;
        profiles = String.join(" ", result.profiles());
        validator = result.validator();
        String text = String.join("\n", result.findings());
        findings = text.isEmpty() ? null : text.length() > FINDINGS ? text.substring(0, FINDINGS) : text;
        validatedAt = at;
    }

    /** 重新校验 · the file waits for the validator once more. @return the number of this round */
    public int validateAgain() {
        validation = ValidationState.WAITING;
        round++;
        return round;
    }

    /** 列入每日摘要 · once and for all. */
    public void listed(LocalDate day) {
        if (digestDay == null) {
            digestDay = day;
        }
    }

    /** @return the day of the digest it stands in */
    public Optional<LocalDate> digestDay() {
        return Optional.ofNullable(digestDay);
    }

    public String id() {
        return id;
    }

    public long documentId() {
        return documentId;
    }

    public String sha256() {
        return sha256;
    }

    public long size() {
        return size;
    }

    /** @return when it was stored, UTC whatever the database gave back */
    public OffsetDateTime producedAt() {
        return producedAt.withOffsetSameInstant(ZoneOffset.UTC);
    }

    public ValidationState validation() {
        return validation;
    }

    public int round() {
        return round;
    }

    /** @return what the validator said last, empty while it was never asked */
    public Optional<ValidationResult> result() {
        if (validator == null || profiles == null) {
            return Optional.empty();
        }
        return Optional.of(new ValidationResult(
                List.of(profiles.split(" ", -1)),
                validator,
                findings == null ? List.of() : findings.lines().toList()));
    }

    public @Nullable OffsetDateTime validatedAt() {
        return validatedAt;
    }
}
