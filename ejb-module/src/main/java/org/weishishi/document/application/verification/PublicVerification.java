package org.weishishi.document.application.verification;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.weishishi.document.api.FileCheck;
import org.weishishi.document.api.FileVerdict;
import org.weishishi.document.api.VerificationView;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.document.domain.file.ProducedFile;
import org.weishishi.document.domain.file.ProducedFileRepository;
import org.weishishi.document.domain.verification.IssuedDocumentRepository;

/**
 * 公众核验 · for anybody who holds a document or its code, without login. Not a use case: nobody acts, so there is no permission to
 * ask and nothing to record; the file brought is read and forgotten.
 */
@ApplicationScoped
public class PublicVerification {

    private static final Pattern SHA256 = Pattern.compile("[0-9a-f]{64}");

    private final IssuedDocumentRepository documents;
    private final ProducedFileRepository files;
    private final VerificationViews views;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    PublicVerification() {
        this(null, null, null);
    }

    @Inject
    public PublicVerification(
            IssuedDocumentRepository documents, ProducedFileRepository files, VerificationViews views) {
        this.documents = documents;
        this.files = files;
        this.views = views;
    }

    /** @return the document of that code, however it was typed; empty when there is none */
    @Transactional
    public Optional<VerificationView> byCode(String typed) {
        return SpokenCode.read(typed).flatMap(documents::byCode).map(views::view);
    }

    /** @return the verdict on a file whose SHA-256 is known: IDENTICAL or FOREIGN; empty when this is no SHA-256 */
    @Transactional
    public Optional<FileCheck> byHash(String hash) {
        String sha256 = hash.strip().toLowerCase(Locale.ROOT);
        if (!SHA256.matcher(sha256).matches()) {
            return Optional.empty();
        }
        return Optional.of(issued(sha256)
                .map(file -> check(FileVerdict.IDENTICAL, new FileMarks(sha256, file.size(), Set.of()), file))
                .orElseGet(() -> new FileCheck(FileVerdict.FOREIGN, sha256, 0, null)));
    }

    /** @return the verdict on a file */
    @Transactional(dontRollbackOn = IOException.class)
    public FileCheck check(BroughtFile brought) throws IOException {
        FileMarks marks;
        try (InputStream in = brought.open()) {
            marks = FileMarks.read(in);
        }
        Optional<ProducedFile> same = issued(marks.sha256());
        if (same.isPresent()) {
            return check(FileVerdict.IDENTICAL, marks, same.get());
        }
        List<OfficialDocument> claimed = marks.snapshots().stream()
                .flatMap(hash -> documents.ofSnapshot(hash).stream())
                .toList();
        for (OfficialDocument document : claimed) {
            ProducedFile origin = origin(brought, marks, document);
            if (origin != null) {
                boolean signed = signed(brought, origin.size());
                return check(signed ? FileVerdict.SIGNATURE_ADDED : FileVerdict.CHANGED, marks, origin);
            }
        }
        return claimed.isEmpty()
                ? new FileCheck(FileVerdict.FOREIGN, marks.sha256(), marks.size(), null)
                : new FileCheck(FileVerdict.CHANGED, marks.sha256(), marks.size(), views.view(claimed.get(0)));
    }

    private Optional<ProducedFile> issued(String sha256) {
        return files.withContent(sha256).stream().findFirst();
    }

    private FileCheck check(FileVerdict verdict, FileMarks marks, ProducedFile file) {
        return new FileCheck(
                verdict,
                marks.sha256(),
                marks.size(),
                documents.find(file.documentId()).map(views::view).orElseThrow());
    }

    /** The issued file whose bytes stand unchanged at the beginning of the file brought. */
    private @Nullable ProducedFile origin(BroughtFile brought, FileMarks marks, OfficialDocument document)
            throws IOException {
        for (ProducedFile file : files.of(document.id())) {
            if (file.size() < marks.size()) {
                try (InputStream in = brought.open()) {
                    if (FileMarks.prefix(in, file.size()).equals(file.sha256())) {
                        return file;
                    }
                }
            }
        }
        return null;
    }

    private static boolean signed(BroughtFile brought, long from) throws IOException {
        try (InputStream in = brought.open()) {
            in.skipNBytes(from);
            return FileMarks.signed(in);
        }
    }
}
