package org.weishishi.document.application;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.weishishi.document.api.DocumentContent;
import org.weishishi.document.api.DocumentView;
import org.weishishi.document.domain.ContentStore;
import org.weishishi.document.domain.DocumentRepository;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.UseCase;

/** 打开公文 · the finished file for a reader who may see it; recorded, because a document holds names. */
@UseCase
public class OpenDocument {

    private final DocumentRepository repository;
    private final ContentStore store;
    private final ReadableDocuments readable;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    OpenDocument() {
        this(null, null, null);
    }

    @Inject
    OpenDocument(DocumentRepository repository, ContentStore store, ReadableDocuments readable) {
        this.repository = repository;
        this.store = store;
        this.readable = readable;
    }

    /**
     * @return the file; {@code document.error.notFound} when there is none for this reader, {@code document.error.notReady}
     *     while it is being made
     */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.PERSONAL_READ)
    public DocumentContent open(long id) {
        OfficialDocument document = repository
                .find(id)
                .filter(readable::visible)
                .orElseThrow(() -> BusinessException.notFound("document.error.notFound", id));
        DocumentView view = document.view();
        String sha256 = document.stored()
                .orElseThrow(() -> BusinessException.conflict("document.error.notReady", view.number()))
                .sha256();
        try {
            byte[] bytes = store.read(sha256);
            return new DocumentContent(
                    view.number() + ".pdf", "application/pdf", bytes.length, sha256, new ByteArrayInputStream(bytes));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
