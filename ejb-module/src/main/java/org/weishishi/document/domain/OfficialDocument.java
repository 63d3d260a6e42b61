package org.weishishi.document.domain;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentRequest;
import org.weishishi.document.api.DocumentView;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.SubjectRef;

/**
 * 公文 · one official document: registered with an immutable snapshot, then made into a file once. States: PENDING → READY,
 * PENDING → FAILED → PENDING (retry). A new version names the one it replaces and changes nothing of it.
 */
@Entity
@Access(AccessType.FIELD)
@Table(name = "official_document")
public class OfficialDocument {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "official_document_seq")
    @SequenceGenerator(name = "official_document_seq", sequenceName = "official_document_seq", allocationSize = 100)
    private @Nullable Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private DocumentKind kind;

    @Column(name = "issuer_id")
    private long issuerId;

    @Column(name = "issuer_code")
    private String issuerCode;

    @Column(name = "issuer_name")
    private String issuerName;

    @Enumerated(EnumType.STRING)
    @Column(name = "issuer_level")
    private OrgLevel issuerLevel;

    @Column(name = "street_id")
    private @Nullable Long streetId;

    @Column(name = "district_id")
    private @Nullable Long districtId;

    @Column(name = "register_year")
    private int registerYear;

    @Column(name = "register_no")
    private long registerNo;

    @Column(name = "number_text")
    private String number;

    private String title;
    private LocalDate dated;

    @Column(name = "origin_kind")
    private String originKind;

    @Column(name = "origin_id")
    private long originId;

    @ElementCollection
    @CollectionTable(name = "official_document_subject", joinColumns = @JoinColumn(name = "document_id"))
    private Set<SubjectLine> subjects = new HashSet<>();

    private boolean demonstration;

    @Column(name = "template_version")
    private int templateVersion;

    private String snapshot;

    @Column(name = "snapshot_hash")
    private String snapshotHash;

    private String code;

    @Column(name = "verify_url")
    private @Nullable String verifyUrl;

    private int edition;

    @Column(name = "replaces_id")
    private @Nullable Long replacesId;

    @Column(name = "replaces_number")
    private @Nullable String replacesNumber;

    @Enumerated(EnumType.STRING)
    private DocumentView.State state;

    private @Nullable String problem;

    @Column(name = "content_sha256")
    private @Nullable String sha256;

    @Column(name = "content_size")
    private @Nullable Long size;

    @Column(name = "page_count")
    private @Nullable Integer pages;

    private @Nullable String conformance;

    @Column(name = "created_at")
    private OffsetDateTime createdAt;

    protected OfficialDocument() {}

    /** Registers a document: numbered, PENDING. */
    public OfficialDocument(DocumentRequest request, RegisterEntry entry, OffsetDateTime at) {
        UnitView issuer = request.issuer();
        this.kind = entry.kind();
        this.issuerId = issuer.id();
        this.issuerCode = issuer.code();
        this.issuerName = issuer.name();
        this.issuerLevel = issuer.level();
        this.streetId = issuer.streetId();
        this.districtId = issuer.districtId();
        this.registerYear = entry.year();
        this.registerNo = entry.no();
        this.number = entry.text();
        this.title = entry.title();
        this.dated = entry.dated();
        this.originKind = request.origin().kind();
        this.originId = request.origin().id();
        request.subjects().forEach(subject -> subjects.add(new SubjectLine(subject)));
        this.demonstration = request.demonstration();
        this.templateVersion = entry.templateVersion();
        this.snapshot = CanonicalJson.of(request.snapshot());
        this.snapshotHash = CanonicalJson.sha256(snapshot);
        this.code = entry.code();
        this.verifyUrl = entry.verifyUrl();
        this.edition = 1;
        this.state = DocumentView.State.PENDING;
        this.createdAt = at;
    }

    /** 版本链 · this document takes the place of an older one. */
    public void replace(OfficialDocument older) {
        this.replacesId = older.id;
        this.replacesNumber = older.number;
        this.edition = older.edition + 1;
    }

    /** @return whether the document was made of exactly these facts */
    public boolean tells(JsonObject facts) {
        return CanonicalJson.sha256(CanonicalJson.of(facts)).equals(snapshotHash);
    }

    /** 成文 · the file is in the content store. Saying it twice changes nothing. */
    public void ready(StoredFile file) {
        if (state == DocumentView.State.READY) {
            return;
        }
        this.state = DocumentView.State.READY;
        this.sha256 = file.sha256();
        this.size = file.size();
        this.pages = file.pages();
        this.conformance = file.conformance();
        this.problem = null;
    }

    /** 无法成文 · stopped; READY documents are never taken back. */
    public void fail(String why) {
        if (state == DocumentView.State.PENDING) {
            this.state = DocumentView.State.FAILED;
            this.problem = why.length() > 2000 ? why.substring(0, why.offsetByCodePoints(0, 900)) : why;
        }
    }

    /** 重新生成 · after the cause was mended; only a FAILED document can be tried again. */
    public void retry() {
        if (state != DocumentView.State.FAILED) {
            throw BusinessException.conflict("document.error.notFailed", number);
        }
        this.state = DocumentView.State.PENDING;
        this.problem = null;
    }

    /** @return whether the file still has to be made */
    public boolean pending() {
        return state == DocumentView.State.PENDING;
    }

    /** @return whether its file can be read */
    public boolean isReady() {
        return state == DocumentView.State.READY;
    }

    /** @return its number */
    public long id() {
        if (id == null) {
            throw new IllegalStateException("not stored yet");
        }
        return id;
    }

    /** @return what produced it: meeting, notice, approval */
    public SubjectRef origin() {
        return new SubjectRef(originKind, originId);
    }

    /** @return the issuer as it stood, for row scope */
    public UnitView issuer() {
        return new UnitView(issuerId, issuerCode, issuerName, issuerLevel, streetId, districtId);
    }

    /** @return place in the register of its issuer, kind and year */
    public long registerNo() {
        return registerNo;
    }

    /** @return what it concerns */
    public List<SubjectRef> subjects() {
        return subjects.stream().map(SubjectLine::ref).toList();
    }

    /** @return the document whose place it took */
    public Optional<Long> replaced() {
        return Optional.ofNullable(replacesId);
    }

    /** @return how often it was changed; makes the job of a retry a new one */
    public long version() {
        return version;
    }

    /** @return the finished file, empty until READY */
    public Optional<StoredFile> stored() {
        if (sha256 == null || size == null || pages == null || conformance == null) {
            return Optional.empty();
        }
        return Optional.of(new StoredFile(sha256, size, pages, conformance));
    }

    /** @return what the page is made from */
    public RenderOrder order() {
        return new RenderOrder(
                kind,
                templateVersion,
                new RenderOrder.Heading(title, number, dated, createdAt, code, verifyUrl, replacesNumber),
                facts(),
                snapshotHash,
                demonstration);
    }

    private JsonObject facts() {
        try (JsonReader reader = Json.createReader(new StringReader(snapshot))) {
            return reader.readObject();
        }
    }

    /** @return as it is shown alone */
    public DocumentView view() {
        return view(false);
    }

    /** @return as a list shows it that knows whether a later one took its place */
    public DocumentView view(boolean replaced) {
        return new DocumentView(id(), kind, number, title, dated, state, sha256, code, createdAt, problem, replaced);
    }
}
