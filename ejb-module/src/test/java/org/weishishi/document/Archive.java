package org.weishishi.document;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.weishishi.document.api.DocumentKind;
import org.weishishi.document.api.DocumentRequest;
import org.weishishi.document.api.ValidationState;
import org.weishishi.document.domain.ContentStore;
import org.weishishi.document.domain.DocumentRepository;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.document.domain.RegisterEntry;
import org.weishishi.document.domain.StoredFile;
import org.weishishi.document.domain.file.ProducedFile;
import org.weishishi.document.domain.file.ProducedFileRepository;
import org.weishishi.document.domain.verification.IssuedDocumentRepository;
import org.weishishi.organization.api.OrgLevel;
import org.weishishi.organization.api.UnitView;
import org.weishishi.shared.CanonicalJson;
import org.weishishi.shared.SubjectRef;

/** Documents, their files and the content store in memory. */
public final class Archive
        implements DocumentRepository, IssuedDocumentRepository, ProducedFileRepository, ContentStore {

    public static final OffsetDateTime AT = OffsetDateTime.parse("2026-11-20T09:00:00Z");

    public final List<OfficialDocument> documents = new ArrayList<>();
    public final Map<String, ProducedFile> files = new HashMap<>();
    public final Map<String, byte[]> content = new HashMap<>();

    /** Registers a document of a community of street 3, PENDING. */
    public OfficialDocument register(DocumentKind kind, String code, JsonObject facts) {
        long no = documents.size() + 1L;
        UnitView issuer = new UnitView(100 + no, "440303008" + no, "社区" + no, OrgLevel.COMMUNITY, 3L, 2L);
        OfficialDocument document = new OfficialDocument(
                new DocumentRequest(
                        kind,
                        "关于" + no,
                        issuer,
                        LocalDate.of(2026, 11, 20),
                        new SubjectRef("notice", no),
                        List.of(),
                        facts,
                        false),
                new RegisterEntry(
                        kind, 2026, no, "〔2026〕第" + no + "号", "关于" + no, LocalDate.of(2026, 11, 20), 1, code, null),
                AT);
        add(document);
        return document;
    }

    /** Makes its file of these bytes. */
    public ProducedFile finish(OfficialDocument document, byte[] bytes, OffsetDateTime at) {
        String sha256 = put(bytes);
        document.ready(new StoredFile(sha256, bytes.length, 1, "PDF/A-2a"));
        ProducedFile file = new ProducedFile(document.id(), sha256, bytes.length, at);
        files.put(file.id(), file);
        return file;
    }

    @Override
    public Optional<OfficialDocument> find(long id) {
        return documents.stream().filter(one -> one.id() == id).findFirst();
    }

    @Override
    public Optional<OfficialDocument> newest(SubjectRef origin, DocumentKind kind) {
        return Optional.empty();
    }

    @Override
    public List<OfficialDocument> about(SubjectRef subject) {
        return List.of();
    }

    @Override
    public boolean names(String sha256) {
        return !withContent(sha256).isEmpty();
    }

    @Override
    public void add(OfficialDocument document) {
        try {
            java.lang.reflect.Field id = OfficialDocument.class.getDeclaredField("id");
            id.setAccessible(true);
            id.set(document, documents.size() + 1L);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
        documents.add(document);
    }

    @Override
    public Optional<OfficialDocument> byCode(String code) {
        return documents.stream().filter(one -> one.view().code().equals(code)).findFirst();
    }

    @Override
    public List<OfficialDocument> ofSnapshot(String snapshotHash) {
        return documents.stream()
                .filter(one -> one.order().snapshotHash().equals(snapshotHash))
                .toList();
    }

    @Override
    public Optional<OfficialDocument> successor(long id) {
        return documents.stream()
                .filter(one -> one.replaced().filter(older -> older == id).isPresent())
                .findFirst();
    }

    @Override
    public Optional<ProducedFile> find(String id) {
        return Optional.ofNullable(files.get(id));
    }

    @Override
    public List<ProducedFile> withContent(String sha256) {
        return sorted(file -> file.sha256().equals(sha256));
    }

    @Override
    public List<ProducedFile> of(long documentId) {
        return sorted(file -> file.documentId() == documentId);
    }

    @Override
    public List<ProducedFile> in(ValidationState state, int limit) {
        return sorted(file -> file.validation() == state);
    }

    @Override
    public long count(ValidationState state) {
        return in(state, 0).size();
    }

    @Override
    public List<ProducedFile> unlisted(OffsetDateTime before) {
        return sorted(file -> file.digestDay().isEmpty() && file.producedAt().isBefore(before));
    }

    @Override
    public Optional<OffsetDateTime> firstUnlisted() {
        return sorted(file -> file.digestDay().isEmpty()).stream()
                .map(ProducedFile::producedAt)
                .min(Comparator.naturalOrder());
    }

    @Override
    public List<ProducedFile> listed(LocalDate day) {
        return sorted(file -> file.digestDay().filter(day::equals).isPresent());
    }

    @Override
    public void add(ProducedFile file) {
        files.put(file.id(), file);
    }

    private List<ProducedFile> sorted(Predicate<ProducedFile> wanted) {
        return files.values().stream()
                .filter(wanted)
                .sorted(Comparator.comparing(ProducedFile::id))
                .toList();
    }

    @Override
    public String put(byte[] bytes) {
        String sha256 = CanonicalJson.sha256(bytes);
        content.put(sha256, bytes);
        return sha256;
    }

    @Override
    public byte[] read(String sha256) throws IOException {
        byte[] bytes = content.get(sha256);
        if (bytes == null) {
            throw new IOException("no content " + sha256);
        }
        return bytes;
    }

    @Override
    public int sweep(Instant before, Predicate<String> named) {
        return 0;
    }
}
