package org.weishishi.document.application.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.DocumentView;
import org.weishishi.document.api.SignatureNote;
import org.weishishi.document.api.VerificationView;
import org.weishishi.document.application.DocumentSignatures;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.document.domain.file.ProducedFileRepository;
import org.weishishi.document.domain.verification.IssuedDocumentRepository;
import org.weishishi.signature.api.SignatureView;

/** 核验视图 · turns a document into what anybody may read of it. */
@ApplicationScoped
public class VerificationViews {

    private static final Pattern COMMON_NAME = Pattern.compile("CN=([^,+]+)");
    private static final int LONGEST = 100;

    private final IssuedDocumentRepository documents;
    private final ProducedFileRepository files;
    private final DocumentSignatures signatures;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    VerificationViews() {
        this(null, null, null);
    }

    @Inject
    public VerificationViews(
            IssuedDocumentRepository documents, ProducedFileRepository files, DocumentSignatures signatures) {
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
                document.replaced()
                        .flatMap(documents::find)
                        .map(VerificationViews::link)
                        .orElse(null),
                documents.successor(view.id()).map(VerificationViews::link).orElse(null),
                chain(document),
                notes(document));
    }

    private List<VerificationView.Link> chain(OfficialDocument document) {
        Deque<OfficialDocument> chain = new ArrayDeque<>(List.of(document));
        Optional<OfficialDocument> older = document.replaced().flatMap(documents::find);
        while (older.isPresent() && chain.size() < LONGEST) {
            chain.addFirst(older.get());
            older = older.get().replaced().flatMap(documents::find);
        }
        Optional<OfficialDocument> newer = documents.successor(document.id());
        while (newer.isPresent() && chain.size() < LONGEST) {
            chain.addLast(newer.get());
            newer = documents.successor(newer.get().id());
        }
        return chain.stream().map(VerificationViews::link).toList();
    }

    private List<SignatureNote> notes(OfficialDocument document) {
        try {
            return signatures.of(document).stream().map(VerificationViews::note).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SignatureNote note(SignatureView signature) {
        OffsetDateTime stamped = signature.stampedAt();
        Matcher authority = COMMON_NAME.matcher(signature.issuer());
        return new SignatureNote(
                signature.organ() ? signature.name() : (signature.unit() + " " + signature.post()).strip(),
                signature.organ(),
                stamped == null ? signature.signedAt() : stamped,
                stamped != null,
                authority.find() ? authority.group(1) : signature.issuer(),
                signature.verdict(),
                signature.demonstration());
    }

    private static VerificationView.Link link(OfficialDocument other) {
        DocumentView view = other.view();
        return new VerificationView.Link(view.number(), view.code(), view.dated());
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
