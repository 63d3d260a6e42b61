package org.weishishi.document.application;

import jakarta.inject.Inject;
import java.util.List;
import org.weishishi.document.api.DocumentView;
import org.weishishi.document.domain.DocumentRepository;
import org.weishishi.document.domain.OfficialDocument;
import org.weishishi.shared.Allowed;
import org.weishishi.shared.BusinessException;
import org.weishishi.shared.Permission;
import org.weishishi.shared.SubjectRef;
import org.weishishi.shared.UseCase;

/** 查阅公文 · lists and single documents inside the reader's row scope. */
@UseCase
public class ReadDocument {

    private final DocumentRepository repository;
    private final ReadableDocuments readable;

    /** For the CDI proxy only. */
    @SuppressWarnings("NullAway")
    ReadDocument() {
        this(null, null);
    }

    @Inject
    ReadDocument(DocumentRepository repository, ReadableDocuments readable) {
        this.repository = repository;
        this.readable = readable;
    }

    /** @return the visible documents that concern the subject, oldest first */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public List<DocumentView> about(SubjectRef subject) {
        return DocumentRegister.views(
                repository.about(subject).stream().filter(readable::visible).toList());
    }

    /** @return the document; {@code document.error.notFound} when there is none for this reader */
    @Allowed(value = Permission.PROJECT_READ, kind = Allowed.Kind.READ)
    public DocumentView view(long id) {
        return repository
                .find(id)
                .filter(readable::visible)
                .map(OfficialDocument::view)
                .orElseThrow(() -> BusinessException.notFound("document.error.notFound", id));
    }
}
