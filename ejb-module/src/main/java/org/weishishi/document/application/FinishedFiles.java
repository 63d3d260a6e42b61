package org.weishishi.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.weishishi.document.domain.ContentStore;
import org.weishishi.document.domain.DocumentRepository;
import org.weishishi.document.domain.verification.IssuedDocumentRepository;
import org.weishishi.shared.SubjectRef;

/** 已成文件 · the finished file of a document, for rooms that make it public; they have checked that it may be. */
@ApplicationScoped
public class FinishedFiles {

    private final DocumentRepository documents;
    private final IssuedDocumentRepository issued;
    private final ContentStore store;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    FinishedFiles() {
        this(null, null, null);
    }

    @Inject
    public FinishedFiles(DocumentRepository documents, IssuedDocumentRepository issued, ContentStore store) {
        this.documents = documents;
        this.issued = issued;
        this.store = store;
    }

    /** @return number of the thing of that kind the document with that code is about, empty when it is about none */
    public Optional<Long> about(String code, String kind) {
        return issued.byCode(code).stream()
                .flatMap(one -> one.subjects().stream())
                .filter(subject -> subject.kind().equals(kind))
                .map(SubjectRef::id)
                .findFirst();
    }

    /** @return its bytes, empty while it is being made */
    public Optional<byte[]> of(long documentId) {
        return documents.find(documentId).flatMap(one -> one.stored()).map(file -> {
            try {
                return store.read(file.sha256());
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        });
    }
}
