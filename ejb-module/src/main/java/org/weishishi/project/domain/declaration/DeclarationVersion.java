package org.weishishi.project.domain.declaration;

import jakarta.json.JsonObject;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.weishishi.project.api.declaration.DeclaredContent;
import org.weishishi.project.api.declaration.VersionKind;
import org.weishishi.project.api.declaration.VersionView;
import org.weishishi.shared.ActedBy;
import org.weishishi.shared.ActedByConverter;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.JsonObjectConverter;
import org.weishishi.shared.RecordJson;
import org.weishishi.shared.RecordReader;

/** 申报版本 · what a project declared at one moment; its content never changes, only that it was handed over is noted, once. */
@Entity
@Table(name = "declaration_version")
public class DeclarationVersion {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "declaration_version_seq")
    @SequenceGenerator(name = "declaration_version_seq", sequenceName = "declaration_version_seq", allocationSize = 100)
    private @Nullable Long id;

    @Column(name = "project_id", nullable = false, updatable = false)
    private long projectId;

    @Column(name = "version_number", nullable = false, updatable = false)
    private int number;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", nullable = false, updatable = false)
    private VersionKind kind;

    @Convert(converter = JsonObjectConverter.class)
    @Column(name = "content", nullable = false, updatable = false)
    private JsonObject content;

    @Column(name = "content_hash", nullable = false, updatable = false)
    private String hash;

    @Column(name = "reason", nullable = false, updatable = false)
    private String why;

    @Convert(converter = ActedByConverter.class)
    @Column(name = "saved_by", nullable = false, updatable = false)
    private ActedBy savedBy;

    @Column(name = "saved_at", nullable = false, updatable = false)
    private OffsetDateTime savedAt;

    @Column(name = "submitted_to")
    private @Nullable String submittedTo;

    @Column(name = "submitted_at")
    private @Nullable OffsetDateTime submittedAt;

    protected DeclarationVersion() {}

    /** The version of that number. */
    public DeclarationVersion(Place place, DeclaredContent said, String why, ActedBy by, OffsetDateTime at) {
        this.projectId = place.projectId();
        this.number = place.number();
        this.kind = place.kind();
        this.content = RecordJson.of(said);
        this.hash = hashOf(content);
        this.why = why;
        this.savedBy = by;
        this.savedAt = at;
    }

    /**
     * Where a version belongs.
     *
     * @param projectId the project
     * @param number its number, from 1
     * @param kind declared or correction
     */
    public record Place(long projectId, int number, VersionKind kind) {}

    /** @return SHA-256 of the canonical JSON */
    public static String hashOf(JsonObject content) {
        return CanonicalJson.sha256(CanonicalJson.of(content));
    }

    /** 报送 · notes to which stage it was first handed over. */
    public void submit(String stageKey, OffsetDateTime at) {
        if (submittedTo == null) {
            submittedTo = stageKey;
            submittedAt = at;
        }
    }

    public int number() {
        return number;
    }

    public VersionKind kind() {
        return kind;
    }

    public String hash() {
        return hash;
    }

    /** @return the content as kept */
    public JsonObject json() {
        return content;
    }

    /** @return what it says */
    public DeclaredContent content() {
        return RecordReader.read(DeclaredContent.class, content);
    }

    /** @return what lists show */
    public VersionView view() {
        return new VersionView(
                number,
                kind,
                savedBy.unitName() + " " + savedBy.postName() + " " + savedBy.personName(),
                savedAt,
                why,
                hash,
                submittedTo,
                submittedAt,
                hash.equals(hashOf(content)));
    }
}
