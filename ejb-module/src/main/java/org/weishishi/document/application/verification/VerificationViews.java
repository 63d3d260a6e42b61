package org.weishishi.document.application.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DocumentView;
import org.weishishi.document.api.SignatureNote;
import org.weishishi.document.api.VerificationView;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.document.domain.file.ProducedFileRepository;
import org.weishishi.document.domain.verification.IssuedDocumentRepository;
import org.weishishi.shared.SubjectRef;
import org.weishishi.signature.api.SignatureView;
import org.weishishi.signature.application.Signatures;

/** 核验视图 · turns a document into what anybody may read of it. */
@ApplicationScoped
public class VerificationViews {

    private final IssuedDocumentRepository documents;
    private final ProducedFileRepository files;
    private final Signatures signatures;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    VerificationViews() {
        this(null, null, null);
    }

    @Inject
    public VerificationViews(IssuedDocumentRepository documents, ProducedFileRepository files, Signatures signatures) {
        this.documents = documents;
        this.files = files;
        this.signatures = signatures;
    }

    VerificationView view(OfficialDocument document) {
        DocumentView view = document.view();
        return new VerificationView(
                view.code(),
                view.kind(),
                view.title(),
                view.number(),
                document.order()
                        .snapshot()
                        .getString("issuer", document.issuer().name()),
                view.dated(),
                document.order().demonstration(),
                files.of(view.id()).stream()
                        .map(file -> new VerificationView.FileView(file.sha256(), file.size()))
                        .toList(),
                period(document.order().snapshot()),
                link(document.replaced().flatMap(documents::find)),
                link(documents.successor(view.id())),
                notes(document));
    }

    /** Of the paper itself, and of what it tells: the sheet of an approval shows signed decisions. */
    private List<SignatureNote> notes(OfficialDocument document) {
        return Stream.of(new SubjectRef("document", document.id()), document.origin())
                .flatMap(about -> signatures.about(about).stream())
                .map(VerificationViews::note)
                .toList();
    }

    private static SignatureNote note(SignatureView signature) {
        OffsetDateTime stamped = signature.stampedAt();
        return new SignatureNote(
                signature.organ() ? signature.name() : (signature.unit() + " " + signature.post()).strip(),
                stamped == null ? signature.signedAt() : stamped,
                signature.verdict(),
                signature.demonstration());
    }

    private static VerificationView.@Nullable Link link(Optional<OfficialDocument> other) {
        return other.map(OfficialDocument::view)
                .map(view -> new VerificationView.Link(view.number(), view.code()))
                .orElse(null);
    }

    private static VerificationView.@Nullable Period period(JsonObject facts) {
        JsonObject period = facts.getJsonObject("period");
        if (period == null || !period.containsKey("from") || !period.containsKey("to")) {
            return null;
        }
        return new VerificationView.Period(
                LocalDate.parse(period.getString("from")),
                LocalDate.parse(period.getString("to")),
                period.getInt("days", 0),
                period.getString("counting", "").equals("WORKING_DAYS"));
    }
}
